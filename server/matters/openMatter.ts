import type { Context } from '#server/access/Context.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import { isSystem } from '#server/organisations/isSystem.ts'
import type { openMatter as contract } from '#shared/matters/openMatter.ts'
import { answerFor } from './answerFor.ts'
import { checkDay } from './checkDay.ts'
import type { Matter } from './Matter.ts'
import { openMatterRecord } from './openMatterRecord.ts'
import { presentMatter } from './presentMatter.ts'
import { receiverOf } from './receiverOf.ts'

const openerOf = async ({ actor }: Pick<Context, 'actor'>): Promise<Matter['openedBy']['by']> => {
  if (actor.actsFor) return 'customer'
  return (await isSystem(actor.userId)) ? 'system' : 'adviser'
}

/**
 * Open a matter. Opened by the customer it is a basis for the organisation that the customer asks (of joint representatives
 * once the second says yes); opened by an organisation it opens nothing until the customer accepts it (law.md).
 */
export const openMatter: Handler<typeof contract> = async (context, input) => {
  const { customerId, need, description, topics, mine = false, dueOn = null } = input
  const customer = await getAccessibleCustomer(context, 'open', customerId)
  await checkMandate(context)
  const by = await openerOf(context)
  const receiver = await receiverOf(context, input)
  checkDay(dueOn)
  const { userId, name } = context.actor
  const responsible = mine && by === 'adviser' ? { userId, name } : null
  // A team or a person, so that it waits for somebody.
  if (by !== 'customer' && !receiver.teamId && !responsible) throw new Refusal('matter.for_nobody')
  const opened = await openMatterRecord(context, customer, {
    ...{ need, description, topics, dueOn, by, responsible },
    ...receiver,
  })
  if (by !== 'customer') return presentMatter(context, opened, customer)
  const answered = await answerFor(context, { matter: opened, customer }, receiver.organisationId)
  return presentMatter(context, answered.matter, answered.customer)
}
