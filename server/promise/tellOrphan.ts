import { inTransaction } from '#server/database/inTransaction.ts'
import { teamsByIds } from '#server/teams/teamsByIds.ts'
import type { Escalation } from './Escalation.ts'
import { EscalationModel } from './escalationModel.ts'
import { storeEscalations } from './storeEscalations.ts'
import type { Waiting } from './Waiting.ts'
import { whomToAlert } from './whomToAlert.ts'

/**
 * Tell of a thing that waits for nobody: to its team's lead, and to who may give matters of the organisation to others. Once
 * while it is so; a thing that somebody had in between is told of anew.
 */
export const tellOrphan = (
  { of, thingId, matterId, customerId, organisationId, teamId }: Waiting,
  reason: NonNullable<Escalation['reason']>,
  now: Date,
): Promise<void> =>
  inTransaction(async () => {
    const earlier = await EscalationModel.find({ thingId, kind: 'orphan' }).lean<Escalation[]>()
    if (earlier.some(({ clearedAt }) => clearedAt === null)) return
    const lead = teamId ? (await teamsByIds([teamId])).get(teamId)?.leadId : null
    const alerted = await whomToAlert(organisationId)
    const orphan = {
      ...{ _id: `${thingId}.orphan.${earlier.length}`, kind: 'orphan' as const, clockId: null, reason },
      ...{ of, thingId, matterId, customerId, organisationId, teamId },
      userIds: [...new Set([...(lead ? [lead] : []), ...alerted])],
    }
    await storeEscalations([orphan], now)
  })
