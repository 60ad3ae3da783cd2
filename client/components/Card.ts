import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** A white sheet on the quiet ground: one thin line, radius 4. */
export const Card = styled.section`
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  padding: ${tokens.space(5)};
  min-width: 0;
  ${tokens.narrow} { padding: ${tokens.space(4)}; }
`
