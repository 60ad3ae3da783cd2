import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { getAccessibleMatter } from '#server/matters/getAccessibleMatter.ts'
import type { Matter } from '#server/matters/Matter.ts'
import type { Audience } from '#shared/access/Audience.ts'

type Thread = { matter: Matter; customer: Customer }

/** The matter in which the actor may write, not ended. Among colleagues only whoever acts for an organisation writes. */
export const openThread = async (
  context: Pick<Context, 'actor' | 'ability' | 'opened'>,
  matterId: string,
  audience: Audience,
): Promise<Thread> => {
  const thread = await getAccessibleMatter(context, 'write', matterId)
  if (audience === 'organisation' && !context.actor.organisation) throw new Refusal('access.denied')
  if (!thread.matter.open) throw new Refusal('matter.ended')
  return thread
}
