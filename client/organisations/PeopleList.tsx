import { styled } from 'styled-components'
import type { Person } from '#shared/organisations/Person.ts'
import { Tag } from '../components/Tag.ts'
import { TextLink } from '../components/TextLink.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const COLUMNS = 'minmax(0, 2fr) minmax(0, 1.6fr) minmax(0, 1.6fr) minmax(0, 2fr) 110px'

/** ARIA's table parts are divs, so that a row can be a card on a phone. */
const Table = styled.div`
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
`
const Row = styled.div`
  position: relative;
  display: grid;
  grid-template-columns: ${COLUMNS};
  gap: ${tokens.space(4)};
  align-items: baseline;
  padding: ${tokens.space(3, 5)};
  & + & { border-top: ${tokens.line}; }
  &:hover { background: ${tokens.colors.highlightLight4}; }
  ${tokens.narrow} { display: block; padding: ${tokens.space(3, 4)}; }
`
const Head = styled.div`
  display: grid;
  grid-template-columns: ${COLUMNS};
  gap: ${tokens.space(4)};
  padding: ${tokens.space(3, 5)};
  border-bottom: 1px solid ${tokens.colors.depthLight1};
  font-size: 15px;
  font-weight: 600;
  color: ${tokens.colors.depthDark1};
  ${tokens.narrow} { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`
const Group = styled.div``
const HeadCell = styled.div``
const Cell = styled.div`
  font-size: 15px;
  overflow-wrap: anywhere;
  &[data-quiet='true'] { color: ${tokens.colors.depthDark1}; }
  & > small { display: none; font-size: inherit; }
  ${tokens.narrow} { &[data-none='true'] { display: none; } & > small { display: inline; } }
`
/** The whole row is pressed by its name. */
const NameLink = styled(TextLink)`
  margin-right: ${tokens.space(2)};
  font-size: 16px;
  font-weight: 600;
  text-decoration: none;
  &::after { content: ''; position: absolute; inset: 0; }
  &:focus-visible { outline: none; }
  &:focus-visible::after { outline: 2px solid ${tokens.colors.accentSecondary}; outline-offset: -2px; }
  &:hover { text-decoration: underline; }
` as typeof TextLink

type Props = { people: readonly Person[]; state: 'active' | 'left' }

/** People with their role, teams and address: a table on a desk, cards on a phone. */
export const PeopleList = ({ people, state }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const dayOf = (instant: string | null) => (instant ? fullDay(helsinkiTime(instant).day) : '–')
  const begun = text(state === 'left' ? 'people.leftAt' : 'people.since')
  return (
    <Table role="table" aria-label={text('people.list')}>
      <Group role="rowgroup">
        <Head role="row">
          <HeadCell role="columnheader">{text('people.name')}</HeadCell>
          <HeadCell role="columnheader">{text('people.role')}</HeadCell>
          <HeadCell role="columnheader">{text('people.teams')}</HeadCell>
          <HeadCell role="columnheader">{text('people.email')}</HeadCell>
          <HeadCell role="columnheader">{begun}</HeadCell>
        </Head>
      </Group>
      <Group role="rowgroup">
        {people.map(({ userId, name, role, teams, email, since, leftAt, me }) => (
          <Row role="row" key={userId}>
            <Cell role="cell">
              <NameLink to="/organisation/people/$userId" params={{ userId }}>
                {name}
              </NameLink>
              {me ? <Tag>{text('people.me')}</Tag> : null}
            </Cell>
            <Cell role="cell">{role.name[language]}</Cell>
            <Cell role="cell" data-quiet={teams.length === 0} data-none={teams.length === 0}>
              {teams.map((team) => team.name).join(', ') || text('people.noTeams')}
            </Cell>
            <Cell role="cell" data-quiet={!email} data-none={!email}>
              {email ?? text('people.noEmail')}
            </Cell>
            <Cell role="cell" data-quiet="true">
              <small aria-hidden="true">{begun} </small>
              {dayOf(state === 'left' ? leftAt : since)}
            </Cell>
          </Row>
        ))}
      </Group>
    </Table>
  )
}
