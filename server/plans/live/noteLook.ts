import type { Context } from '#server/access/Context.ts'
import { commitReads } from '#server/access/commitReads.ts'
import { newId } from '#server/database/newId.ts'
import { notePlanUse } from '../notePlanUse.ts'
import type { Admitted } from './admitEditor.ts'

/** That somebody opened a section's text is in the customer's ledger like any look, before a byte of it leaves. */
export const noteLook = async ({ actor, ability, opened, section, bases }: Admitted): Promise<void> => {
  const context: Context = {
    ...{ requestId: newId('req'), operation: 'openSectionText', language: 'fi', actor, ability, opened },
    reads: [{ customerId: section.customerId, recordId: section._id, class: section.class, bases }],
  }
  await notePlanUse(section.planId)
  await commitReads(context)
}
