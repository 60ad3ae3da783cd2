import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { IconLock, IconPeek } from 'suomifi-icons'
import { tokens } from '../theme/tokens.ts'

const Line = styled.p<{ $inside: boolean }>`
  display: flex;
  gap: ${tokens.space(2)};
  align-items: start;
  font-weight: 600;
  color: ${({ $inside }) => ($inside ? tokens.colors.accentTertiaryDark1 : tokens.colors.highlightDark1)};
  & > svg { flex: none; width: 20px; height: 20px; margin-top: 2px; }
`

/** Beside the button: who will read what is sent by it. */
export const WhoReads = ({ id, inside = false, children }: { id: string; inside?: boolean; children: ReactNode }) => (
  <Line id={id} $inside={inside}>
    {inside ? <IconLock aria-hidden="true" /> : <IconPeek aria-hidden="true" />}
    <span>{children}</span>
  </Line>
)
