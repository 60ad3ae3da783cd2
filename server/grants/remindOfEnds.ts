import { notifyCustomer } from '#server/contactDetails/notifyCustomer.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import type { Job } from '#server/jobs/Job.ts'
import { grantMailTexts } from '#shared/grants/grantMailTexts.ts'
import { writtenDay } from '#shared/time/writtenDay.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'
import { nameOfGrantee } from './nameOfGrantee.ts'
import { nextReminder } from './nextReminder.ts'
import { remindHolder } from './remindHolder.ts'

const HOUR = 60 * 60 * 1000
const BATCH = 500

const remind = async (grant: GrantRecord): Promise<void> => {
  const { lastDay, customerId, grantee } = grant
  await notifyCustomer(customerId, {
    subject: grantMailTexts['grants.mail.ending.subject'],
    lines: [grantMailTexts['grants.mail.ending.toCustomer']],
    values: { day: writtenDay(lastDay), to: await nameOfGrantee(grantee) },
    link: '/access',
  })
  await remindHolder(grant)
}

/** 30 and 7 days before a grant ends, tell both sides by mail. Each reminder leaves once: it is crossed off with its sending. */
export const remindOfEnds: Job = {
  name: 'grants.remind',
  every: HOUR,
  run: async (now) => {
    const due = await GrantModel.find({ remindAt: { $lte: now } } as object, { _id: 1 })
      .limit(BATCH)
      .lean()
    for (const { _id } of due)
      await inTransaction(async () => {
        const grant = await GrantModel.findById(_id).lean<GrantRecord>()
        if (!grant?.remindAt || grant.remindAt > now) return
        const remindAt = grant.state === 'ended' ? null : nextReminder(grant.lastDay, now)
        await GrantModel.updateOne({ _id }, { $set: { remindAt } })
        if (grant.state === 'active' && grant.until > now) await remind(grant)
      })
  },
}
