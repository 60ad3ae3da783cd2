import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

const tones = {
  good: { colour: tokens.colors.successDark1, line: tokens.colors.successDark1 },
  quiet: { colour: tokens.colors.depthDark1, line: tokens.colors.depthLight1 },
  warning: { colour: tokens.colors.alertBase, line: tokens.colors.alertBase },
}

/** A short fact in a rounded frame; the words carry the meaning, the colour only helps. */
export const Tag = styled.span<{ $tone?: keyof typeof tones }>`
  display: inline-block;
  padding: 0 ${tokens.space(2)};
  border: 1px solid ${({ $tone = 'quiet' }) => tones[$tone].line};
  border-radius: 14px;
  background: ${tokens.colors.whiteBase};
  color: ${({ $tone = 'quiet' }) => tones[$tone].colour};
  font-size: 14px;
  line-height: 24px;
  font-weight: 600;
  white-space: nowrap;
`
