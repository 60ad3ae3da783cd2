import { inTransaction } from '#server/database/inTransaction.ts'
import type { Job } from '#server/jobs/Job.ts'
import type { Escalation } from '#server/promise/Escalation.ts'
import { markEscalationsTold } from '#server/promise/markEscalationsTold.ts'
import { untoldEscalations } from '#server/promise/untoldEscalations.ts'
import type { Hearer } from './Hearer.ts'
import { noticesOf } from './noticesOf.ts'
import { storeNotices } from './storeNotices.ts'

const EVERY = 5_000
const BATCH = 50

const noticesOfOne = ({ _id, kind, of, thingId, ...escalation }: Escalation, now: Date) => {
  const { customerId, matterId, organisationId, userIds, teamId, at } = escalation
  const hearer: Hearer = {
    kind: `promise.${kind}`,
    thing: { of, id: thingId },
    to: { as: 'work', organisationId, userIds, teamId },
  }
  return noticesOf({ id: _id, customerId, matterId, at, by: null, delayedUntil: null }, [hearer], now)
}

/** Tell of what waits too long, or for nobody, to whom it concerns (server/promise): each once, with the mark that it was told. */
export const tellEscalations: Job = {
  name: 'notices.escalations',
  every: EVERY,
  run: async (now) => {
    for (;;) {
      const untold = await untoldEscalations(BATCH)
      if (untold.length === 0) return
      const notices = (await Promise.all(untold.map((one) => noticesOfOne(one, now)))).flat()
      await inTransaction(async () => {
        await markEscalationsTold(
          untold.map(({ _id }) => _id),
          now,
        )
        await storeNotices(notices)
      })
    }
  },
}
