import { insertDocuments } from '#server/database/insertDocuments.ts'
import type { Escalation } from './Escalation.ts'
import { EscalationModel } from './escalationModel.ts'

type Told = Pick<Escalation, '_id' | 'kind' | 'of' | 'thingId' | 'matterId' | 'customerId' | 'organisationId'> &
  Pick<Escalation, 'teamId' | 'userIds' | 'clockId'> &
  Partial<Pick<Escalation, 'reason' | 'from'>>

/** Store what is to be told of things that wait, in the running transaction. What has been told under its id is not told again. */
export const storeEscalations = async (told: readonly Told[], at: Date): Promise<void> => {
  if (told.length === 0) return
  const ids = told.map(({ _id }) => _id)
  const known = new Set(await EscalationModel.distinct('_id', { _id: { $in: ids } }))
  const fresh = told.filter(({ _id }) => !known.has(_id))
  await insertDocuments(
    EscalationModel,
    fresh.map(
      ({
        _id,
        kind,
        clockId,
        of,
        thingId,
        matterId,
        customerId,
        organisationId,
        teamId,
        userIds,
        ...more
      }): Escalation => ({
        ...{ _id, kind, clockId, of, thingId, matterId, customerId, organisationId, teamId, userIds },
        ...{ reason: more.reason ?? null, from: more.from ?? null, at, toldAt: null },
        // A move is over as it happens: what never ended would be kept for good.
        clearedAt: kind === 'rerouted' ? at : null,
      }),
    ),
  )
}
