import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import { listGrants } from '#shared/grants/listGrants.ts'
import { listInvolved } from '#shared/oys/listInvolved.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { useOwnCustomer } from '../oys/useOwnCustomer.ts'
import { tokens } from '../theme/tokens.ts'

const Columns = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  align-items: start;
  ${tokens.wide} { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
`
const Block = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  h2 { margin: 0; }
`
const List = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
`

type Involved = OutputOf<typeof listInvolved>['items']

const Organisations = ({ items }: { items: Involved }) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  return (
    <List>
      {items.map(({ organisation, records, lastLookedAt }) => (
        <li key={organisation.id}>
          <strong>{organisation.name[language]}</strong>
          <Quiet as="div">
            {[
              records > 0 ? text('grants.involved.records', { count: records }) : null,
              lastLookedAt ? text('grants.involved.looked', { day: fullDay(helsinkiTime(lastLookedAt).day) }) : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Quiet>
        </li>
      ))}
    </List>
  )
}

/** Who sees without being given access: authorities by law, and others what they have recorded themselves. */
export const SeesByLaw = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const [law, own] = [useId(), useId()]
  const founder = useOwnCustomer()?.capacity === 'founder'
  const { data, error, refetch } = useQuery(queryFor(listInvolved, { customerId: customerId as never }))
  const grants = useQuery(queryFor(listGrants, { customerId: customerId as never }))
  if (error && !data) return <FailedState error={error} title={text('grants.law.failed')} retry={refetch} />
  const byLaw = data?.items.filter(({ section10 }) => section10)
  // To whom the customer has opened something sees more than its own records.
  const opened = new Set(
    grants.data?.items.flatMap(({ state, to }) =>
      state === 'active' && to.kind !== 'guest' ? [to.organisation.id] : [],
    ),
  )
  const byRecord =
    data?.items.filter(
      ({ organisation, section10, records }) => !section10 && records > 0 && !opened.has(organisation.id),
    ) ?? []
  return (
    <Columns>
      <Block aria-labelledby={law}>
        <CardTitle id={law}>{text('grants.law')}</CardTitle>
        <p>{text('grants.law.what')}</p>
        {byLaw ? null : <SkeletonLines widths={['60%', '40%', '60%']} />}
        {byLaw?.length === 0 ? <p>{text('grants.law.none')}</p> : null}
        {byLaw && byLaw.length > 0 ? <Organisations items={byLaw} /> : null}
        <Quiet as="p">{text(founder ? 'grants.law.founder' : 'grants.law.others')}</Quiet>
      </Block>
      {byRecord.length > 0 ? (
        <Block aria-labelledby={own}>
          <CardTitle id={own}>{text('grants.own')}</CardTitle>
          <p>{text('grants.own.what')}</p>
          <Organisations items={byRecord} />
        </Block>
      ) : null}
    </Columns>
  )
}
