import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { styled } from 'styled-components'
import type { PlanId } from '#shared/ids/PlanId.ts'
import { listPlanGuests } from '#shared/plans/versions/listPlanGuests.ts'
import { queryFor } from '../../api/queryFor.ts'
import { Card } from '../../components/Card.ts'
import { CardTitle } from '../../components/CardTitle.ts'
import { FailedState } from '../../components/FailedState.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { useSayTime } from '../../events/useSayTime.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { LooksOfDay } from './LooksOfDay.tsx'
import { useSaidWriters } from './useSaidWriters.ts'

const Frame = styled(Card)`
  display: grid;
  gap: ${tokens.space(4)};
  & > h2 { margin: 0; }
`

type Props = { planId: string; titleOf: (sectionId: string) => string; onOpen: (versionId: string) => void }

/** What guests have seen of a plan: whom, on which day. */
export const GuestLooks = ({ planId, titleOf, onOpen }: Props) => {
  const text = useText()
  const id = useId()
  const { dayHeading } = useSayTime()
  const saidWriters = useSaidWriters()
  const { data, error, refetch } = useQuery(queryFor(listPlanGuests, { planId: planId as PlanId }))
  const [whom, setWhom] = useState<string>()
  const [chosen, setDay] = useState<string>()
  const guests = data?.items ?? []
  const guest = guests.find(({ userId }) => userId === whom) ?? guests[0]
  const day = guest?.days.find((one) => one === chosen) ?? guest?.days[0]
  return (
    <Frame aria-labelledby={id}>
      <CardTitle id={id}>{text('planLooks.title')}</CardTitle>
      {error ? <FailedState error={error} retry={refetch} /> : null}
      {!data && !error ? <SkeletonLines widths={['60%', '40%']} /> : null}
      {data && guests.length === 0 ? <Quiet as="p">{text('planLooks.none')}</Quiet> : null}
      {guest && day ? (
        <>
          <SelectField
            label={text('planLooks.guest')}
            none={saidWriters([guests[0] ?? guest])}
            options={guests.slice(1).map((one) => ({ code: one.userId, text: saidWriters([one]) }))}
            chosen={whom}
            choose={setWhom}
          />
          <SelectField
            label={text('planLooks.day')}
            none={dayHeading(guest.days[0] ?? day)}
            options={guest.days.slice(1).map((one) => ({ code: one, text: dayHeading(one) }))}
            chosen={day === guest.days[0] ? undefined : day}
            choose={setDay}
          />
          <LooksOfDay planId={planId} day={day} userId={guest.userId} titleOf={titleOf} onOpen={onOpen} />
        </>
      ) : null}
    </Frame>
  )
}
