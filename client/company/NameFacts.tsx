import type { Company } from '#shared/register/Company.ts'
import { useText } from '../i18n/useText.ts'
import { FactsCard } from './FactsCard.tsx'
import { HistoryList } from './HistoryList.tsx'
import { usePeriodWords } from './usePeriodWords.ts'

const KINDS = {
  name: 'company.field.name',
  parallel: 'company.field.parallelName',
  auxiliary: 'company.field.auxiliaryName',
} as const

/** Names in force, then the former ones. */
export const NameFacts = ({ names }: Pick<Company, 'names'>) => {
  const text = useText()
  const period = usePeriodWords()
  const list = (chosen: Company['names']) =>
    chosen.length > 0 ? (
      <HistoryList
        entries={chosen.map((name) => ({
          key: `${name.kind}${name.name}${name.from}${name.until}`,
          what: name.name,
          detail: text(KINDS[name.kind]),
          period: period(name),
          over: !name.current,
        }))}
      />
    ) : null
  const former = names.filter(({ current }) => !current)
  return (
    <>
      <FactsCard title={text('company.facts.names')} empty={text('company.facts.none')}>
        {list(names.filter(({ current }) => current))}
      </FactsCard>
      {former.length > 0 ? (
        <FactsCard title={text('company.facts.formerNames')} empty={text('company.facts.none')}>
          {list(former)}
        </FactsCard>
      ) : null}
    </>
  )
}
