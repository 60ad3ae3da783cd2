import { inTransaction } from '#server/database/inTransaction.ts'
import { storeEscalations } from '#server/promise/storeEscalations.ts'
import { absencesAt } from './absencesAt.ts'
import type { Errand } from './Errand.ts'
import { personInFor } from './personInFor.ts'
import { stepErrands } from './stepErrands.ts'
import { taskErrands } from './taskErrands.ts'

type Person = { userId: string; name: string }
type Moved = { organisationId: string; to: string }

/** The product tells of a next step itself; of a task its event tells. */
const tell = (errand: Errand, from: Person, to: Person, at: Date) =>
  storeEscalations(
    [
      {
        ...{ _id: `${errand.thingId}.rerouted.${at.getTime()}`, kind: 'rerouted', clockId: null, from },
        ...{ of: 'nextStep', thingId: errand.thingId, matterId: errand.matterId, customerId: errand.customerId },
        ...{ organisationId: errand.organisationId, teamId: null, userIds: [to.userId] },
      },
    ],
    at,
  )

/**
 * Give to others what a person who is away has taken on and what should be done before they are back; what has a later day
 * stays theirs. Answers what moved, and to whom.
 */
export const rerouteErrands = async (from: Person, at: Date): Promise<Moved[]> => {
  const absence = (await absencesAt([from.userId], at)).get(from.userId)
  if (!absence) return []
  const moved: Moved[] = []
  for (const { of, restingOn, give } of [taskErrands, stepErrands])
    for (const errand of await restingOn(from.userId, absence.until)) {
      const to = await personInFor(from.userId, at, errand)
      if (!to) continue
      const given = await inTransaction(async () => {
        if (!(await give(errand, from.userId, to))) return false
        if (of === 'nextStep') await tell(errand, from, to, at)
        return true
      })
      if (given) moved.push({ organisationId: errand.organisationId, to: to.name })
    }
  return moved
}
