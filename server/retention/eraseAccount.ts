import { principals } from '#server/auth/sessions/principals.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { eraseVisits } from '#server/desktop/eraseVisits.ts'
import { eraseMails } from '#server/email/eraseMails.ts'
import { eraseMandates } from '#server/mandates/eraseMandates.ts'
import { eraseNoticesOf } from '#server/notices/eraseNoticesOf.ts'
import { emailsOfUsers } from '#server/organisations/emailsOfUsers.ts'
import { eraseUser } from '#server/organisations/eraseUser.ts'
import { BATCH } from './limits.ts'

/**
 * Remove a person's account, if they work nowhere: sessions, what is remembered of their visits and mandates, messages to
 * them. Answers whether it went.
 */
export const eraseAccount = async (userId: string): Promise<boolean> => {
  const emails = await emailsOfUsers([userId])
  const gone = await inTransaction(async () => {
    if (!(await eraseUser(userId))) return false
    await eraseMandates(userId)
    await eraseMails(emails)
    await eraseNoticesOf(userId)
    return true
  })
  if (!gone) return false
  await principals.endAllOf(userId)
  await eraseVisits(userId, BATCH)
  return true
}
