import { accessChanged } from '#server/access/accessChanged.ts'
import { principals } from '#server/auth/sessions/principals.ts'
import { currentTransaction } from '#server/database/currentTransaction.ts'

/** After the commit, the person's sessions are read anew, and open pages asked again: break-glass began or ended. */
export const breakGlassChanged = (userId: string, customerId: string): void => {
  currentTransaction.getStore()?.afterCommit.push(() => principals.forgetPeople([userId]))
  accessChanged.tell({ userIds: [userId], customerIds: [customerId] })
}
