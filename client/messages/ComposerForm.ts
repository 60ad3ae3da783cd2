import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** The form of a message, in the colour of whom it is for. */
export const ComposerForm = styled.form<{ $inside?: boolean }>`
  display: grid;
  gap: ${tokens.space(4)};
  grid-template-columns: minmax(0, 1fr);
  padding: ${tokens.space(4)};
  border-radius: ${tokens.radius};
  border: 2px solid ${({ $inside }) => ($inside ? tokens.colors.accentTertiaryDark1 : tokens.colors.highlightBase)};
  background: ${tokens.colors.whiteBase};
  ${({ $inside }) => ($inside ? `&& button[type='submit'] { background: ${tokens.colors.accentTertiaryDark1}; }` : '')}
  ${tokens.narrow} { padding: ${tokens.space(3)}; }
`
