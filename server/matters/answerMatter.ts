import type { Customer } from '#server/customers/Customer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { answerMatter as contract } from '#shared/matters/answerMatter.ts'
import { answerFor } from './answerFor.ts'
import { getAccessibleMatter } from './getAccessibleMatter.ts'
import { handles } from './handles.ts'
import type { Matter } from './Matter.ts'
import { presentMatter } from './presentMatter.ts'
import { recordAnswer } from './recordAnswer.ts'
import { removeHandler } from './removeHandler.ts'

/**
 * The customer accepts an organisation as a handler of its matter, or says that it handles it no longer. What the customer
 * does with its keys is its own affair: the event is of class `plan` (ADR 19).
 */
export const answerMatter: Handler<typeof contract> = async (context, { matterId, organisationId, accept }) => {
  const { matter, customer } = await getAccessibleMatter(context, 'answer', matterId)
  await checkMandate(context)
  if (!matter.open) throw new Refusal('matter.ended')
  if (!handles(matter, customer, organisationId)) throw new Refusal('matter.not_a_handler')
  const organisation = (await organisationNames()).get(organisationId)
  if (!organisation) throw new Refusal('matter.not_a_handler')
  const stands = customer.matters?.some((one) => one.matterId === matterId && one.organisationId === organisationId)
  if (stands === accept) return presentMatter(context, matter, customer)

  let after: { matter: Matter; customer: Customer; holds: boolean }
  if (accept) after = await answerFor(context, { matter, customer }, organisationId)
  else after = { ...(await removeHandler(context, { matter, customer }, organisationId)), holds: true }
  if (after.holds) await recordAnswer(context, after.matter, organisation, accept)
  return presentMatter(context, after.matter, after.customer)
}
