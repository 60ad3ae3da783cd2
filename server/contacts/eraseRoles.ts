import { inTransaction } from '#server/database/inTransaction.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { ContactNoteModel } from './contactNoteModel.ts'
import { ContactPersonModel } from './contactPersonModel.ts'
import { MarketingChoiceModel } from './marketingChoiceModel.ts'
import { PersonModel } from './personModel.ts'

/**
 * Remove roles of people with a customer, the notes on them, and where the last role of a person goes, the person and what
 * they had let be sent. Answers how many roles.
 */
export const eraseRoles = (which: { ids: string[] } | { customerIds: string[] }): Promise<number> =>
  inTransaction(async () => {
    const filter = 'ids' in which ? { _id: { $in: which.ids } } : { customerId: { $in: which.customerIds } }
    const roles = await ContactPersonModel.find(filter as object, { personId: 1 }).lean<ContactRecord[]>()
    const ids = roles.map(({ _id }) => _id)
    await ContactNoteModel.deleteMany({ contactPersonId: { $in: ids } })
    await ContactPersonModel.deleteMany({ _id: { $in: ids } })
    for (const personId of new Set(roles.map((role) => role.personId))) {
      if (await ContactPersonModel.exists({ personId })) continue
      await MarketingChoiceModel.deleteMany({ personId })
      await PersonModel.deleteOne({ _id: personId })
    }
    return roles.length
  })
