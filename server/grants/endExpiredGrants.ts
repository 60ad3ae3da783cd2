import { inTransaction } from '#server/database/inTransaction.ts'
import type { Job } from '#server/jobs/Job.ts'
import { endGrant } from './endGrant.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'

const MINUTE = 60_000
/** Ended in one run at most; the rest in the next. */
const BATCH = 500

/**
 * Write down what the clock has ended. Nobody waits for it: at each question the rules look at the end itself, to the
 * second; this tidies the customer's record and tells the log.
 */
export const endExpiredGrants: Job = {
  name: 'grants.end',
  every: MINUTE,
  run: async (now) => {
    const due = await GrantModel.find({
      state: { $in: ['active', 'invited', 'waitingSignature'] },
      until: { $lte: now },
    } as object)
      .limit(BATCH)
      .lean<GrantRecord[]>()
    for (const { _id } of due)
      await inTransaction(async () => {
        // Anew, within the transaction: it may have been renewed or withdrawn meanwhile.
        const grant = await GrantModel.findById(_id).lean<GrantRecord>()
        if (grant && grant.state !== 'ended' && grant.until <= now) await endGrant(null, grant, 'expired')
      })
  },
}
