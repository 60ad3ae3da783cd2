import type { QueryFilter } from 'mongoose'
import { dueOrderOf } from '#server/nextSteps/dueOrderOf.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { MatterFilters } from '#shared/matters/MatterFilters.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import type { Matter } from './Matter.ts'

/** How far `due: week` looks ahead, in days. */
const WEEK = 7

const dueWithin = (due: NonNullable<MatterFilters['due']>): object => {
  const today = dayInFinland(new Date())
  if (due === 'late') return { $lt: today }
  if (due === 'none') return { $eq: dueOrderOf(null) }
  return { $gte: today, $lte: dayInFinland(startOfDay(today, WEEK)) }
}

/** The filters of a board or list as a query over one organisation's matters. The organisation stands at its top, as the rules name it. */
export const mattersFilter = (
  { userId, teamIds }: Pick<Actor, 'userId' | 'teamIds'>,
  organisationId: string,
  { as, state, status, person, team, service, topic, due }: MatterFilters,
): QueryFilter<Matter> =>
  ({
    ...(as === 'serving' ? { servedBy: organisationId } : { organisationId }),
    open: state !== 'ended',
    ...(status && { status }),
    ...(person &&
      (person === 'none' ? { responsible: null } : { 'responsible.userId': person === 'me' ? userId : person })),
    ...(team && { teamId: team === 'none' ? null : team === 'mine' ? { $in: teamIds } : team }),
    ...(service && { serviceId: service === 'none' ? null : service }),
    ...(topic && { topics: topic }),
    ...(due && { dueOrder: dueWithin(due) }),
  }) as QueryFilter<Matter>
