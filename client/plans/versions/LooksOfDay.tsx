import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import type { PlanId } from '#shared/ids/PlanId.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { listPlanLooks } from '#shared/plans/versions/listPlanLooks.ts'
import { queryFor } from '../../api/queryFor.ts'
import { FailedState } from '../../components/FailedState.tsx'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { LookRow } from './LookRow.tsx'

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`

type Props = {
  planId: string
  day: string
  userId: string
  titleOf: (sectionId: string) => string
  onOpen: (versionId: string) => void
}

/** What one guest had open on a day. */
export const LooksOfDay = ({ planId, day, userId, titleOf, onOpen }: Props) => {
  const { data, error, refetch } = useQuery(
    queryFor(listPlanLooks, { planId: planId as PlanId, day, userId: userId as UserId }),
  )
  if (error) return <FailedState error={error} retry={refetch} />
  if (!data) return <SkeletonLines widths={['60%', '40%']} />
  return (
    <List>
      {data.items.map((look) => (
        <LookRow key={`${look.sectionId} ${look.from}`} look={look} title={titleOf(look.sectionId)} onOpen={onOpen} />
      ))}
    </List>
  )
}
