import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { getAccessibleMatter } from '#server/matters/getAccessibleMatter.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { stopMatterClocks } from '#server/promise/stopMatterClocks.ts'
import type { MessageRecord } from './MessageRecord.ts'

type Proposing = { matter: Matter; customer: Customer; organisationId: string }

/** Who invites and proposes: those who handle the matter, and each keeps by it their own organisation's promise. */
export const proposing = {
  async begin(context: Context, matterId: string): Promise<Proposing> {
    const { matter, customer } = await getAccessibleMatter(context, 'handle', matterId)
    const { organisation } = context.actor
    if (!organisation) throw new Refusal('access.denied')
    if (!matter.open) throw new Refusal('matter.ended')
    return { matter, customer, organisationId: organisation.id }
  },
  /** The customer can see it from now on: the organisation's promise in the matter is kept. */
  keepPromise: ({ matterId, organisationId, sentAt }: MessageRecord): Promise<void> =>
    stopMatterClocks(matterId, organisationId, 'proposal', sentAt),
}
