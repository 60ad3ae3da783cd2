import { styled } from 'styled-components'
import type { Company } from '#shared/register/Company.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { AddressFacts } from './AddressFacts.tsx'
import { FactsCard } from './FactsCard.tsx'
import { HistoryList } from './HistoryList.tsx'
import { IdentityFacts } from './IdentityFacts.tsx'
import { NameFacts } from './NameFacts.tsx'
import { RegisterEntryFacts } from './RegisterEntryFacts.tsx'
import { SourceFacts } from './SourceFacts.tsx'
import { usePeriodWords } from './usePeriodWords.ts'

const Columns = styled.div`
  display: grid;
  gap: ${tokens.space(4, 6)};
  align-items: start;
  grid-template-columns: minmax(0, 1fr);
  & > div { display: grid; gap: ${tokens.space(4)}; min-width: 0; }
  @media (min-width: 1160px) { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
`

/** Everything that the register holds of a company, history included. */
export const FactsTab = ({ company }: { company: Company }) => {
  const text = useText()
  const period = usePeriodWords()
  return (
    <Columns>
      <div>
        <IdentityFacts company={company} />
        <AddressFacts addresses={company.addresses} website={company.website} />
        <FactsCard title={text('company.facts.situations')} empty={text('company.facts.noSituations')}>
          {company.situations.length > 0 ? (
            <HistoryList
              entries={company.situations.map((situation) => ({
                key: `${situation.code}${situation.from}`,
                what: situation.text,
                period: period(situation),
                over: situation.until !== null,
              }))}
            />
          ) : null}
        </FactsCard>
        <SourceFacts source={company.source} />
      </div>
      <div>
        <NameFacts names={company.names} />
        <FactsCard title={text('company.facts.forms')} empty={text('company.facts.none')}>
          {company.forms.length > 0 ? (
            <HistoryList
              entries={company.forms.map((form) => ({
                key: `${form.code}${form.from}${form.until}`,
                what: form.text,
                period: period(form),
                over: !form.current,
              }))}
            />
          ) : null}
        </FactsCard>
        <RegisterEntryFacts entries={company.registerEntries} />
      </div>
    </Columns>
  )
}
