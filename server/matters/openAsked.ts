import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { isSystem } from '#server/organisations/isSystem.ts'
import type { InputOf } from '#shared/contracts/InputOf.ts'
import type { openMatter } from '#shared/matters/openMatter.ts'
import { answerFor } from './answerFor.ts'
import { checkDay } from './checkDay.ts'
import type { Matter } from './Matter.ts'
import { openMatterRecord } from './openMatterRecord.ts'
import { receiverOf } from './receiverOf.ts'

const openerOf = async ({ actor }: Pick<Context, 'actor'>): Promise<Matter['openedBy']['by']> => {
  if (actor.actsFor) return 'customer'
  return (await isSystem(actor.userId)) ? 'system' : 'adviser'
}

/**
 * Open a matter as it was asked, in the running transaction; the caller has asked who may. Opened by the customer it is a
 * basis for the organisation that the customer asks (of joint representatives once the second says yes); opened by an
 * organisation it opens nothing until the customer accepts it (law.md).
 */
export const openAsked = async (
  context: Context,
  customer: Customer,
  asked: Omit<InputOf<typeof openMatter>, 'customerId'>,
): Promise<{ matter: Matter; customer: Customer }> => {
  const { need, description, topics, mine = false, dueOn = null } = asked
  const by = await openerOf(context)
  const receiver = await receiverOf(context, asked)
  checkDay(dueOn)
  const { userId, name } = context.actor
  const responsible = mine && by === 'adviser' ? { userId, name } : null
  // A team or a person, so that it waits for somebody.
  if (by !== 'customer' && !receiver.teamId && !responsible) throw new Refusal('matter.for_nobody')
  const matter = await openMatterRecord(context, customer, {
    ...{ need, description, topics, dueOn, by, responsible },
    ...receiver,
  })
  return by === 'customer' ? answerFor(context, { matter, customer }, receiver.organisationId) : { matter, customer }
}
