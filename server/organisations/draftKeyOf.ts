import { randomBytes } from 'node:crypto'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

const LENGTH = 32

/**
 * The key (hex, 32 bytes) that a person's drafts are sealed by in their browser: made when first asked for. It ends with the
 * person's membership, and whatever lies in any browser can't be opened from then on.
 */
export const draftKeyOf = async (userId: string): Promise<string> => {
  const stored = async () => (await UserModel.findById(userId, { draftKey: 1 }).lean<User>())?.draftKey
  const known = await stored()
  if (known) return known
  const made = randomBytes(LENGTH).toString('hex')
  // Of two pages that ask at once, the first one's stays.
  await UserModel.updateOne({ _id: userId, draftKey: { $exists: false } } as object, { $set: { draftKey: made } })
  return (await stored()) ?? made
}
