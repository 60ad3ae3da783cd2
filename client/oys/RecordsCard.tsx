import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { listInvolved } from '#shared/oys/listInvolved.ts'
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
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const List = styled.ul`
  list-style: none;
  padding: 0;
  margin-bottom: ${tokens.space(4)};
  display: grid;
  gap: ${tokens.space(3)};
`

/** How much each organisation has recorded, and the way to it. */
export const RecordsCard = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const { data, error, refetch } = useQuery(queryFor(listInvolved, { customerId: customerId as never }))
  if (error && !data) return <FailedState error={error} title={text('oys.records.failed')} retry={refetch} />
  const recorded = data?.items.filter(({ records }) => records > 0)
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('oys.records')}</CardTitle>
      {recorded ? null : (
        <Waiting label={text('shell.loading')}>
          <SkeletonLines widths={['60%', '40%', '60%', '40%']} />
        </Waiting>
      )}
      {recorded?.length === 0 ? <Quiet>{text('oys.latest.none')}</Quiet> : null}
      {recorded && recorded.length > 0 ? (
        <>
          <List>
            {recorded.map(({ organisation, records, lastRecordedAt }) => (
              <li key={organisation.id}>
                <TextLink to="/timeline" search={{ organisationId: organisation.id as never }}>
                  {organisation.name[language]}
                </TextLink>
                <Quiet as="div">
                  {text('oys.records.row', {
                    count: records,
                    day: lastRecordedAt ? fullDay(helsinkiTime(lastRecordedAt).day) : '',
                  })}
                </Quiet>
              </li>
            ))}
          </List>
          <Quiet as="p">{text('oys.records.how')}</Quiet>
        </>
      ) : null}
    </Card>
  )
}
