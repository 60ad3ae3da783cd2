import { styled } from 'styled-components'
import { tokens } from '../../theme/tokens.ts'

/** Languages, or fields that belong together: side by side where there is room, else below each other. */
export const Columns = styled.div`
  display: grid;
  gap: ${tokens.space(5)};
  align-items: start;
  grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
  min-width: 0;
`
