import { styled } from 'styled-components'
import { TextLink } from '../components/TextLink.ts'
import { tokens } from '../theme/tokens.ts'

const COLUMNS = 'minmax(0, 2.4fr) minmax(0, 1.6fr) minmax(0, 1.1fr) minmax(0, 1.2fr) minmax(0, 1.6fr) minmax(0, 0.9fr)'

export const Table = styled.div`
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
`

/** ARIA's table parts are divs: virtualised rows are positioned by themselves, which a table element can't hold. */
export const HeadGroup = styled.div``

export const GroupName = styled.div`
  font-weight: 600;
  line-height: 28px;
`

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

export const Group = styled.div`
  position: absolute;
  inset: 0 0 auto 0;
  padding: ${tokens.space(2, 5)};
  background: ${tokens.colors.depthLight3};
  border-bottom: ${tokens.line};
`

export const Row = styled.div`
  position: absolute;
  inset: 0 0 auto 0;
  display: grid;
  grid-template-columns: ${COLUMNS};
  gap: ${tokens.space(1, 4)};
  align-items: baseline;
  padding: ${tokens.space(3, 5)};
  border-bottom: ${tokens.line};
  overflow-wrap: anywhere;
  &[data-chosen='true'] { background: ${tokens.colors.highlightLight4}; }
  ${tokens.narrow} { grid-template-columns: minmax(0, 1fr); padding: ${tokens.space(3, 4)}; }
`

export const First = styled.div`
  display: flex;
  gap: ${tokens.space(2)};
  align-items: baseline;
  & > label { display: grid; place-items: center; flex: none; width: 24px; height: 24px; ${tokens.narrow} { width: 44px; height: 32px; } }
  & input { width: 20px; height: 20px; margin: 0; accent-color: ${tokens.colors.highlightBase}; }
`

export const NeedLink = styled(TextLink)`
  font-weight: 600;
  text-decoration: none;
  &:hover { text-decoration: underline; }
` as typeof TextLink

export const Cell = styled.div`
  font-size: 15px;
  line-height: 24px;
  &[data-late='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
  ${tokens.narrow} { &:empty { display: none; } }
`
