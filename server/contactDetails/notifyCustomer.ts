import { findCustomer } from '#server/customers/findCustomer.ts'
import { queueMail } from '#server/email/queueMail.ts'
import { translate } from '#server/http/translate.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { addressesOf } from './addressesOf.ts'
import { detailsOf } from './detailsOf.ts'

type Value = string | number | Localised
type Notice = {
  /** What has happened, never what it says: mail goes through the hands of others. */
  subject: Localised
  lines: readonly Localised[]
  /** Filled into subject and lines; what has a name in each language in the customer's. */
  values?: Record<string, Value>
  /** A path of the product, e.g. `/access`. */
  link?: string
  /** A calendar file with the mail, under a title in the customer's language: a time, and nothing of what it is about. */
  calendar?: (title: string) => string | null
}

/**
 * Tell the customer by e-mail, in its preferred language: the addresses of its contact details and of the people who act
 * for it, each address once. Queued in the running transaction. Answers to how many addresses: at none, the caller may
 * have to send a letter.
 */
export const notifyCustomer = async (
  customerId: string,
  { subject, lines, values = {}, link, calendar }: Notice,
): Promise<number> => {
  const customer = await findCustomer(customerId)
  if (!customer) return 0
  const { record } = await detailsOf(customer)
  const addresses = await addressesOf(customer, record)
  const language = record.preferredLanguage
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
  )
  const title = translate(subject, language, said)
  const ics = calendar?.(title) ?? null
  for (const to of addresses)
    await queueMail({
      to,
      language,
      subject: title,
      lines: lines.map((line) => translate(line, language, said)),
      ...(link === undefined ? {} : { link }),
      ...(ics === null ? {} : { calendar: ics }),
    })
  return addresses.length
}
