import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { getCompany } from '#shared/register/getCompany.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { TextLink } from '../components/TextLink.ts'
import { Waiting } from '../components/Waiting.tsx'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { FactRow } from './FactRow.tsx'
import { WrongFact } from './WrongFact.tsx'

type Props = { customerId: string; businessId: string }

/** What the register says of the company, fact by fact, with its source and day; where one is wrong, that can be said. */
export const RegisterFacts = ({ customerId, businessId }: Props) => {
  const text = useText()
  const id = useId()
  const { fullDay } = useSayTime()
  const { data, error, refetch } = useQuery(queryFor(getCompany, { businessId }))
  if (error && !data) return <FailedState error={error} retry={refetch} />
  const addressOf = (kind: 'visiting' | 'postal') =>
    data?.addresses.find((address) => address.kind === kind)?.lines.join(', ')
  const facts: { field: string; label: string; value: ReactNode }[] = data
    ? [
        { field: 'name', label: text('oys.field.name'), value: data.name },
        { field: 'businessId', label: text('oys.field.businessId'), value: data.businessId },
        { field: 'form', label: text('oys.field.form'), value: data.form?.text },
        { field: 'industry', label: text('oys.field.industry'), value: data.industry?.text },
        { field: 'municipality', label: text('oys.field.municipality'), value: data.municipality?.text },
        { field: 'addresses.visiting', label: text('oys.field.visiting'), value: addressOf('visiting') },
        { field: 'addresses.postal', label: text('oys.field.postal'), value: addressOf('postal') },
        { field: 'website', label: text('oys.field.website'), value: data.website },
      ]
    : []
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('oys.register')}</CardTitle>
      {data ? (
        <>
          <Quiet as="p">
            {text('oys.register.source', {
              modified: fullDay(helsinkiTime(data.source.modifiedAt).day),
              checked: fullDay(helsinkiTime(data.source.checkedAt).day),
            })}
          </Quiet>
          <dl>
            {facts.map(({ field, label, value }) =>
              value ? (
                <FactRow key={field} label={label} value={value}>
                  <WrongFact customerId={customerId} fact={{ kind: 'register', id: customerId, field }} what={label} />
                </FactRow>
              ) : null,
            )}
          </dl>
          <TextLink to="/companies/$businessId" params={{ businessId }} search={{ tab: 'facts' }}>
            {text('oys.register.all')}
          </TextLink>
        </>
      ) : (
        <Waiting label={text('shell.loading')}>
          <SkeletonLines widths={['50%', '70%', '60%', '40%', '80%']} />
        </Waiting>
      )}
    </Card>
  )
}
