import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { endClock } from '#server/promise/endClock.ts'
import type { MatterStatus } from '#shared/matters/MatterStatus.ts'
import type { Matter } from './Matter.ts'
import { matterEnded } from './matterEnded.ts'
import { recordMatterEvent } from './recordMatterEvent.ts'
import { removeMatterBasis } from './removeMatterBasis.ts'
import { storeMatter } from './storeMatter.ts'

type End = {
  status: MatterStatus
  reason?: string | null | undefined
  outcome?: string | null | undefined
  effect?: string | null | undefined
}

/**
 * End a matter, in the running transaction: it is a basis for nobody any longer, its promise ends, and what was still to be
 * done in it is dropped. Who keeps something that ends with it hears (matterEnded).
 */
export const endMatter = async (
  context: Pick<Context, 'actor'>,
  { matter, customer }: { matter: Matter; customer: Customer },
  { status, reason = null, outcome = null, effect = null }: End,
): Promise<{ matter: Matter; customer: Customer }> => {
  const { userId, name } = context.actor
  const at = new Date()
  const tasks = matter.tasks.map((task) => (task.state === 'open' ? { ...task, state: 'dropped' as const } : task))
  const ended = await storeMatter(matter, {
    ...{ status, statusReason: reason, statusAt: at, open: false, tasks, answers: [], countedFrom: at },
    outcome: outcome ? { text: outcome, effect, at, by: { userId, name } } : null,
  })
  await removeMatterBasis(customer, matter._id)
  await endClock(matter._id, at)
  const { _id: matterId, need } = ended
  await recordMatterEvent(context, ended, {
    type: 'matter.closed',
    content: { matterId, need, status, reason, outcome, effect },
  })
  await matterEnded.tell(context, ended)
  const matters = (customer.matters ?? []).filter((one) => one.matterId !== matterId)
  return { matter: ended, customer: { ...customer, matters } }
}
