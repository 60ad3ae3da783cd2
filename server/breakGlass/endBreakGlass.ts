import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { mayBreakGlass } from '#shared/access/mayBreakGlass.ts'
import type { endBreakGlass as contract } from '#shared/breakGlass/endBreakGlass.ts'
import { breakGlassChanged } from './breakGlassChanged.ts'
import { BreakGlassHolderModel } from './breakGlassHolderModel.ts'
import { type BreakGlass, BreakGlassModel } from './breakGlassModel.ts'
import { presentOpening } from './presentOpening.ts'

/** End the caller's own break-glass with this customer now; the customer's record says how long it was. */
export const endBreakGlass: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  if (!mayBreakGlass(context.actor)) throw new Refusal('access.denied')
  const { userId } = context.actor
  const now = new Date()
  const ended = await BreakGlassModel.findOneAndUpdate(
    { userId, customerId: customer._id, until: { $gt: now } },
    { $set: { until: now } },
    { returnDocument: 'after' },
  ).lean<BreakGlass>()
  if (!ended) throw new Refusal('breakGlass.not_open')
  await BreakGlassHolderModel.updateOne({ _id: userId }, { $set: { until: now } })
  breakGlassChanged(userId, customer._id)
  return presentOpening(ended)
}
