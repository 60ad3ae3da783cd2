import { styled } from 'styled-components'
import type { Company } from '#shared/register/Company.ts'
import { Fold } from '../components/Fold.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { FactsCard } from './FactsCard.tsx'
import { HistoryList } from './HistoryList.tsx'
import { usePeriodWords } from './usePeriodWords.ts'

const Ended = styled.div`
  margin-top: ${tokens.space(4)};
`

/** Which registers it stands in, by whom it was entered and when; what has ended is folded away. */
export const RegisterEntryFacts = ({ entries }: { entries: Company['registerEntries'] }) => {
  const text = useText()
  const period = usePeriodWords()
  const list = (chosen: typeof entries) => (
    <HistoryList
      entries={chosen.map((entry) => ({
        key: `${entry.register.code}${entry.code}${entry.from}${entry.until}`,
        what: entry.register.text,
        detail: [entry.text, entry.authority.text].filter(Boolean).join(' · '),
        period: period(entry),
        over: entry.until !== null,
      }))}
    />
  )
  const open = entries.filter(({ until }) => until === null)
  const ended = entries.filter(({ until }) => until !== null)
  return (
    <FactsCard title={text('company.facts.registerEntries')} empty={text('company.facts.noRegisterEntries')}>
      {entries.length > 0 ? (
        <>
          {list(open)}
          {ended.length > 0 ? (
            <Ended>
              <Fold title={text('company.facts.endedEntries')}>{list(ended)}</Fold>
            </Ended>
          ) : null}
        </>
      ) : null}
    </FactsCard>
  )
}
