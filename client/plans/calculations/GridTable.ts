import { styled } from 'styled-components'
import { tokens } from '../../theme/tokens.ts'

/** A table that is written into; on a phone each row is a card whose cells say their column. */
export const GridTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;
  & th, & td { padding: ${tokens.space(1)}; text-align: left; vertical-align: top; font-weight: 400; }
  & th:first-child, & td:first-child { padding-left: 0; }
  & thead th { padding-bottom: ${tokens.space(2)}; font-size: 14px; line-height: 18px; font-weight: 600; vertical-align: bottom; overflow-wrap: normal; }
  & td[data-kind='name'] { min-width: 160px; }
  & td[data-kind='tick'] { width: 120px; }
  & tbody th button { font-weight: 400; }
  & tbody th { min-width: 120px; padding-top: ${tokens.space(2)}; font-weight: 600; }
  & td[data-acts] { width: 1px; white-space: nowrap; }
  &[data-narrow-cells='true'] td { min-width: 52px; padding: ${tokens.space(1)} 2px; }
  &[data-narrow-cells='true'] input { padding: 0 6px; }
  &[data-narrow-cells='true'] tbody th { min-width: 96px; }
  ${tokens.narrow} {
    &, & tbody, & tr, & td, & tbody th { display: block; }
    & thead { display: none; }
    & tr { padding: ${tokens.space(3)}; border: ${tokens.line}; border-radius: ${tokens.radius}; }
    & tr + tr { margin-top: ${tokens.space(3)}; }
    & td, & tbody th { padding: ${tokens.space(1, 0)}; min-width: 0; width: auto; }
    & td[data-acts], & td[data-kind='tick'] { width: auto; }
    & td[data-column]::before { content: attr(data-column); display: block; padding-bottom: 2px; font-size: 15px; color: ${tokens.colors.depthDark1}; }
    &[data-narrow-cells='true'] tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: ${tokens.space(0, 2)}; }
    &[data-narrow-cells='true'] tbody th { grid-column: 1 / -1; }
  }
`
