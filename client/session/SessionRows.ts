import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** The list of one's sessions: what and when, and the way to end it at the end of the row. */
export const SessionRows = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
  & > li {
    display: flex;
    flex-wrap: wrap;
    gap: ${tokens.space(2, 4)};
    align-items: center;
    justify-content: space-between;
    padding: ${tokens.space(4, 0)};
  }
  & > li + li { border-top: ${tokens.line}; }
  & > li:first-child { padding-top: 0; }
  & > li:last-child { padding-bottom: 0; }
  & > li > div { display: grid; min-width: 0; }
`
