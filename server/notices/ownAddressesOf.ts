import { detailsOf } from '#server/contactDetails/detailsOf.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { emailsOfUsers } from '#server/organisations/emailsOfUsers.ts'
import type { Language } from '#shared/languages/Language.ts'
import { peopleActingFor } from './peopleActingFor.ts'

/** The addresses that a customer gave and that are none of its people's own, who are written to as they choose; and its language. */
export const ownAddressesOf = async (customer: Customer): Promise<{ addresses: string[]; language: Language }> => {
  const { record } = await detailsOf(customer)
  const people = (await emailsOfUsers(await peopleActingFor(customer))).map((one) => one.toLowerCase())
  const own = new Map(record.emails.map((address) => [address.toLowerCase(), address]))
  return {
    addresses: [...own].flatMap(([lower, address]) => (people.includes(lower) ? [] : [address])),
    language: record.preferredLanguage,
  }
}
