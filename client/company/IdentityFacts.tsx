import type { Company } from '#shared/register/Company.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { FactList } from './FactList.tsx'
import { FactsCard } from './FactsCard.tsx'

const isKnownSet = (codeSet: string): codeSet is 'TOIMI3' | 'TOIMI4' => /^TOIMI[34]$/.test(codeSet)

/** Numbers, place, industry, and the days of its life. */
export const IdentityFacts = ({ company }: { company: Company }) => {
  const text = useText()
  const { fullDay } = useSayTime()
  const codeOf = ({ code, codeSet }: { code: string; codeSet: string }) =>
    `${code}, ${isKnownSet(codeSet) ? text(`company.facts.codeSet.${codeSet}`) : codeSet}`
  const { industry, registeredAt, endedAt } = company
  return (
    <FactsCard title={text('company.facts.identity')} empty={text('company.facts.none')}>
      <FactList
        facts={[
          [text('company.field.businessId'), company.businessId],
          [text('company.field.vatNumber'), company.vatNumber],
          [text('company.field.euId'), company.euId],
          [text('company.field.status'), text(`companyStatus.${company.status}`)],
          [text('company.field.municipality'), company.municipality?.text],
          [text('company.field.region'), company.region?.text],
          [
            text('company.field.industry'),
            industry ? (
              <>
                {industry.text} <Quiet>{codeOf(industry)}</Quiet>
              </>
            ) : null,
          ],
          [text('company.field.registeredAt'), registeredAt ? fullDay(registeredAt) : null],
          ...(endedAt ? [[text('company.field.endedAt'), fullDay(endedAt)] as [string, string]] : []),
        ]}
      />
    </FactsCard>
  )
}
