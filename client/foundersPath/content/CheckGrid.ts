import { styled } from 'styled-components'

/** Boxes to tick side by side where there is room. */
export const CheckGrid = styled.div`
  min-width: 0;
  & > fieldset > div { grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr)); }
`
