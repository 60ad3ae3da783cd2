import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** Two fields side by side on a desk, under each other on a phone. The first may be wider: `$wide`. */
export const FieldPair = styled.div<{ $wide?: boolean }>`
  display: grid;
  gap: ${tokens.space(4)};
  align-items: start;
  grid-template-columns: ${({ $wide }) => ($wide ? '2fr 1fr' : '1fr 1fr')};
  & > * { min-width: 0; }
  ${tokens.narrow} { grid-template-columns: 1fr; }
`
