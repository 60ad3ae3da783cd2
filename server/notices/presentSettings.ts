import { emailsOfUsers } from '#server/organisations/emailsOfUsers.ts'
import { PushBrowserModel } from './pushBrowserModel.ts'
import { pushOffice } from './pushOffice.ts'
import { settingsOf } from './settingsOf.ts'

/** How a person is told of notices outside the product, and what there is to choose from. */
export const presentSettings = async (userId: string) => {
  const [settings, [email], browsers] = await Promise.all([
    settingsOf([userId]),
    emailsOfUsers([userId]),
    PushBrowserModel.countDocuments({ userId }),
  ])
  return { ...settings(userId), email: email ?? null, pushKey: pushOffice.settings()?.keys.publicKey ?? null, browsers }
}
