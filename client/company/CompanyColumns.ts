import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** From this width on there is room for a column at the side. */
const SIDE_FROM = '@media (min-width: 1160px)'

/**
 * What is written first, what is promised, and the timeline: in this order for the keyboard and on a phone; on a desk the
 * promises stand at the side. The main part has no end, so the side can't come after it.
 */
export const CompanyColumns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${tokens.space(6)};
  align-items: start;
  & > [data-area] { min-width: 0; }
  & > [data-area='side'] { display: grid; gap: ${tokens.space(4)}; }
  ${SIDE_FROM} {
    grid-template-columns: minmax(0, 1fr) 320px;
    grid-template-rows: auto 1fr;
    column-gap: ${tokens.space(8)};
    & > [data-area='first'] { grid-column: 1; grid-row: 1; }
    & > [data-area='side'] {
      grid-column: 2;
      grid-row: 1 / span 2;
      position: sticky;
      top: calc(${tokens.headerHeight} + ${tokens.space(6)});
    }
    & > [data-area='main'] { grid-column: 1; grid-row: 2; }
  }
`
