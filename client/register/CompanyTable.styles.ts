import { styled } from 'styled-components'
import { TextLink } from '../components/TextLink.ts'
import { tokens } from '../theme/tokens.ts'

const COLUMNS = 'minmax(0, 2.6fr) 92px minmax(0, 1fr) minmax(0, 2.05fr) minmax(0, 1.9fr) 120px'

export const Table = styled.div`
  margin-top: ${tokens.space(3)};
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
`

/** ARIA's table parts are divs: virtualised rows are positioned by themselves, which a table element can't hold. */
export const HeadGroup = styled.div``

export const Head = styled.div`
  display: grid;
  grid-template-columns: ${COLUMNS};
  gap: ${tokens.space(4)};
  padding: ${tokens.space(3, 5)};
  border-bottom: 1px solid ${tokens.colors.depthLight1};
  ${tokens.narrow} { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`

export const HeadCell = styled.div`
  font-size: 15px;
  font-weight: 600;
  color: ${tokens.colors.depthDark1};
`

export const Body = styled.div`
  position: relative;
`

export const Row = styled.div`
  position: absolute;
  top: 0;
  left: 0;
  right: 0;
  display: grid;
  grid-template-columns: ${COLUMNS};
  gap: ${tokens.space(4)};
  align-items: baseline;
  padding: ${tokens.space(4, 5)};
  border-bottom: ${tokens.line};
  &:hover { background: ${tokens.colors.highlightLight4}; }
  ${tokens.narrow} { display: block; padding: ${tokens.space(3, 4)}; }
`

export const NameCell = styled.div``

/** The whole row is pressed by its name. */
export const NameLink = styled(TextLink)`
  font-weight: 600;
  text-decoration: none;
  &::after { content: ''; position: absolute; inset: 0; }
  &:focus-visible { outline: none; }
  &:focus-visible::after { outline: 2px solid ${tokens.colors.accentSecondary}; outline-offset: -2px; }
  &:hover { text-decoration: underline; }
` as typeof TextLink

export const Cell = styled.div`
  font-size: 15px;
  line-height: 24px;
  ${tokens.narrow} {
    display: inline;
    margin-right: ${tokens.space(2)};
    color: ${tokens.colors.depthDark1};
    &[data-detail='true'], &:empty { display: none; }
  }
`
