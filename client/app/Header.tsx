import { Link } from '@tanstack/react-router'
import { styled } from 'styled-components'
import { useText } from '../i18n/useText.ts'
import { NoticeBell } from '../notices/NoticeBell.tsx'
import { CompanySearchBox } from '../register/CompanySearchBox.tsx'
import { tokens } from '../theme/tokens.ts'
import { LanguageMenu } from './LanguageMenu.tsx'
import { ProfileMenu } from './ProfileMenu.tsx'
import { useMaySearch } from './usePlaces.tsx'

const Bar = styled.header`
  background: ${tokens.colors.whiteBase};
  border-top: 4px solid ${tokens.colors.brandBase};
  border-bottom: ${tokens.line};
  ${tokens.wide} { position: sticky; top: 0; z-index: 10; height: ${tokens.headerHeight}; }
`
const Row = styled.div`
  display: grid;
  grid-template-columns: 192px minmax(0, 640px) minmax(0, 1fr);
  grid-template-areas: 'home search person';
  align-items: center;
  gap: ${tokens.space(8)};
  max-width: 1440px;
  height: 100%;
  margin: 0 auto;
  padding: ${tokens.space(2, 8, 2, 4)};
  ${tokens.narrow} {
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-areas: 'home person' 'search search';
    gap: ${tokens.space(2, 3)};
    padding: ${tokens.space(2, 4, 3)};
    &[data-search='false'] { grid-template-areas: 'home person'; padding-bottom: ${tokens.space(2)}; }
  }
`
const Home = styled(Link)`
  grid-area: home;
  justify-self: start;
  padding: ${tokens.space(2)};
  color: ${tokens.colors.brandBase};
  font-size: 22px;
  line-height: 28px;
  font-weight: 600;
  text-decoration: none;
`
const Person = styled.div`
  grid-area: person;
  justify-self: end;
  display: flex;
  align-items: center;
  gap: ${tokens.space(2)};
`

/** Who am I, for whom; search; language: the same on every page. */
export const Header = ({ openHelp, openPalette }: { openHelp: () => void; openPalette: () => void }) => {
  const text = useText()
  const maySearch = useMaySearch()
  return (
    <Bar>
      <Row data-search={maySearch}>
        <Home to="/" aria-label={text('shell.home')}>
          Y-CRM
        </Home>
        {maySearch ? <CompanySearchBox /> : null}
        <Person>
          <NoticeBell />
          <ProfileMenu openHelp={openHelp} openPalette={openPalette} />
          <LanguageMenu />
        </Person>
      </Row>
    </Bar>
  )
}
