import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { ContactDetailsModel } from './contactDetailsModel.ts'
import type { DetailsRecord } from './DetailsRecord.ts'

const NATIONAL = /^(?:\+|00)358/

/** A phone number in one spelling: digits only, a Finnish country code as the 0 that stands for it at home. */
const phoneOf = (typed: string): string => typed.replaceAll(/[\s()-]/g, '').replace(NATIONAL, '0')

/**
 * Which of these customers has just this e-mail address or phone number, as far as their details are open to the actor. Only
 * these are looked at: a match of somebody else's costs and tells nothing.
 */
export const customersByContact = async (
  context: Pick<Context, 'actor' | 'ability' | 'opened'>,
  customers: Customer[],
  contact: string,
): Promise<Set<string>> => {
  const email = contact.trim().toLowerCase()
  const phone = phoneOf(contact)
  if (!email.includes('@') && !/^\+?\d{5,}$/.test(phone)) return new Set()
  const owner = new Map(
    customers.flatMap((customer) => [customer._id, ...(customer.mergedIds ?? [])].map((id) => [id, customer] as const)),
  )
  const details = await ContactDetailsModel.find({ customerId: { $in: [...owner.keys()] } }).lean<DetailsRecord[]>()
  const found = details.filter((record) => {
    const has =
      record.emails.some((one) => one.toLowerCase() === email) || record.phones.some((one) => phoneOf(one) === phone)
    const customer = owner.get(record.customerId)
    if (!has || !customer) return false
    openCustomer(context, customer)
    return basesFor(context.ability, 'read', 'ContactDetails', record).length > 0
  })
  return new Set(found.map(({ customerId }) => owner.get(customerId)?._id ?? ''))
}
