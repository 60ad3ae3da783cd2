import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { IconMandatesGrant } from 'suomifi-icons'
import { tokens } from '../theme/tokens.ts'

const Line = styled.p`
  display: flex;
  gap: ${tokens.space(1)};
  align-items: baseline;
  color: ${tokens.colors.depthDark1};
  font-size: 15px;
  & > svg { flex: none; width: 16px; height: 16px; transform: translateY(2px); color: ${tokens.colors.successDark1}; }
`

/** Why the viewer sees what they see: an icon and words, the same everywhere. */
export const BasisLine = ({ icon = <IconMandatesGrant />, children }: { icon?: ReactNode; children: ReactNode }) => (
  <Line>
    {icon}
    <span>{children}</span>
  </Line>
)
