import { useId } from 'react'
import { styled } from 'styled-components'
import type { Company } from '#shared/register/Company.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { TextLink } from '../components/TextLink.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { FactList } from './FactList.tsx'

const DeskOnly = styled(Card)`
  @media (max-width: 1159px) { display: none; }
  a { display: inline-block; margin-top: ${tokens.space(3)}; }
`

/** What the register says in short, at the side on a desk; on a phone it is behind its tab. */
export const RegisterCard = ({ company }: { company: Company }) => {
  const text = useText()
  const id = useId()
  const { fullDay } = useSayTime()
  const registers = company.registerEntries.filter(({ until }) => until === null).map(({ register }) => register.text)
  return (
    <DeskOnly aria-labelledby={id}>
      <CardTitle id={id}>{text('company.register.title')}</CardTitle>
      <FactList
        facts={[
          [text('company.field.municipality'), company.municipality?.text],
          [text('company.field.industry'), company.industry?.text],
          [
            text('company.field.registers'),
            registers.length > 0
              ? [...new Set(registers)].map((register) => <div key={register}>{register}</div>)
              : null,
          ],
          [
            text('company.field.checkedAt'),
            text(company.source.name === 'founder' ? 'company.register.byFounder' : 'company.register.checked', {
              day: fullDay(helsinkiTime(company.source.checkedAt).day),
            }),
          ],
        ]}
      />
      <TextLink to="/companies/$businessId" params={{ businessId: company.businessId }} search={{ tab: 'facts' }}>
        {text('company.register.all')}
      </TextLink>
    </DeskOnly>
  )
}
