import { styled } from 'styled-components'
import { tokens } from '../../theme/tokens.ts'

/** Choices side by side where there is room. */
export const RadioGrid = styled.div`
  min-width: 0;
  & > fieldset { grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr)); gap: ${tokens.space(2, 3)}; }
  & > fieldset > legend { grid-column: 1 / -1; }
`
