import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { presentContactPersons } from './presentContactPersons.ts'

/** One role as its viewer sees it. */
export const presentOne = async (context: Context, customer: Customer, role: ContactRecord) => {
  const [shown] = await presentContactPersons(context, customer, [role])
  if (!shown) throw new Error(`Contact person ${role._id} is of person ${role.personId}, who does not exist`)
  return shown
}
