import type { Company } from '#shared/register/Company.ts'
import { Quiet } from '../components/Quiet.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { FactsCard } from './FactsCard.tsx'

/** Where the facts come from, when they were last checked (Act 293/2017 8 §), and where an error is corrected. */
export const SourceFacts = ({ source }: Pick<Company, 'source'>) => {
  const text = useText()
  const { fullDay } = useSayTime()
  return (
    <FactsCard title={text('company.facts.source')} empty={text('company.facts.none')}>
      <p>
        {text(source.name === 'founder' ? 'company.facts.sourceByFounder' : 'company.facts.sourceText', {
          modified: fullDay(helsinkiTime(source.modifiedAt).day),
          checked: fullDay(helsinkiTime(source.checkedAt).day),
        })}
      </p>
      <Quiet as="p">{text('company.facts.correct')}</Quiet>
    </FactsCard>
  )
}
