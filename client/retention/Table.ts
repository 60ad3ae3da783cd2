import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** A plain table that becomes a list of cards on a phone: each cell says its column. */
export const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  th, td { padding: ${tokens.space(2, 3, 2, 0)}; text-align: left; vertical-align: top; border-bottom: ${tokens.line}; }
  th { font-weight: 600; }
  td { overflow-wrap: anywhere; }
  ${tokens.narrow} {
    thead { display: none; }
    &, tbody, tr, td { display: block; }
    tr { padding: ${tokens.space(2, 0)}; border-bottom: ${tokens.line}; }
    td { padding: 0; border: 0; }
    td::before { content: attr(data-column) ': '; color: ${tokens.colors.depthDark1}; }
  }
`
