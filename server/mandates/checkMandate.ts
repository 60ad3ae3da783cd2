import type { Context } from '#server/access/Context.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { RegisterUnreachable } from './RegisterUnreachable.ts'
import { refreshMandates } from './refreshMandates.ts'

/**
 * Before what can't be taken back (a grant, an export): ask the register whether the actor may still act for their customer,
 * in the same capacity. Refuses with mandate.ended, or mandate.register_unreachable when there is no answer. Who acts for no
 * customer needs no mandate, nor does a founder for themselves.
 */
export const checkMandate = async ({ actor }: Pick<Context, 'actor'>): Promise<void> => {
  const { actsFor, userId } = actor
  if (!actsFor || actsFor.capacity === 'founder') return
  const mandates = await refreshMandates(userId).catch((error) => {
    throw error instanceof RegisterUnreachable ? new Refusal('mandate.register_unreachable') : error
  })
  const customer = await findCustomer(actsFor.customerId)
  const stands = mandates.some(
    ({ businessId, capacity }) => businessId === customer?.businessId && capacity === actsFor.capacity,
  )
  if (!stands) throw new Refusal('mandate.ended')
}
