import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { ContactPersonModel } from './contactPersonModel.ts'

/** A person's role that the actor may read, for another feature's use; null otherwise. Its customer has been opened to the question. */
export const findReadableContact = async (
  context: Pick<Context, 'ability'>,
  contactPersonId: string,
): Promise<ContactRecord | null> => {
  const [role] = await findAccessible(context, 'read', ContactPersonModel, { _id: contactPersonId })
    .limit(1)
    .lean<ContactRecord[]>()
  return role ?? null
}
