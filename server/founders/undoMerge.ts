import { accessChanged } from '#server/access/accessChanged.ts'
import type { CompanyCustomer, Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { renameGrants } from '#server/grants/renameGrants.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { userIdsActingFor } from '#server/mandates/userIdsActingFor.ts'
import type { undoMerge as contract } from '#shared/founders/undoMerge.ts'
import { apartAgain } from './apartAgain.ts'
import { getFounded } from './getFounded.ts'
import { MergeModel, type MergeRecord } from './mergeModel.ts'
import { standingMerges } from './standingMerges.ts'

/** What somebody else gave over the company since opens the company's records; it must not come to open a founder's. */
const refuseGrantsOfOthers = ({ grants = [], founder }: Customer, before: MergeRecord['before']): void => {
  const known = new Set(
    [...(before?.kept.grants ?? []), ...(before?.absorbed?.grants ?? [])].map(({ grantId }) => grantId),
  )
  const others = grants.some(({ grantId, by }) => !known.has(grantId) && by !== founder?.userId)
  if (others) throw new Refusal('merge.granted_since')
}

/**
 * Undo a joining within its days: both records are again what they were, with what the register and the founder have changed
 * since in its own place. Events stay where they were recorded.
 */
export const undoMerge: Handler<typeof contract> = async (context, { customerId, mergeId }) => {
  const customer = await getFounded(context, customerId)
  const merges = await standingMerges(customer._id)
  const merge = merges.find(({ _id }) => _id === mergeId)
  if (!merge?.before) throw new Refusal('merge.not_found')
  if (merges[0] !== merge) throw new Refusal('merge.later_first')
  if (merge.kind === 'company') refuseGrantsOfOthers(customer, merge.before)

  const kept = await apartAgain(customer as CompanyCustomer, merge)
  await renameGrants(recordIdsOf(merge.before.kept), kept.nameKey)
  await MergeModel.updateOne({ _id: mergeId }, { $set: { state: 'undone', before: null } })
  await recordEvent(context, {
    customerId: customer._id,
    class: 'plan',
    fact: {
      type: 'customer.mergeUndone',
      content: { mergedId: merge.absorbedId ?? '', businessId: merge.businessId ?? '' },
    },
  })
  accessChanged.tell({
    customerIds: [customer._id, ...(merge.absorbedId ? [merge.absorbedId] : [])],
    userIds: [context.actor.userId, ...(merge.businessId ? await userIdsActingFor(merge.businessId) : [])],
  })
  return { customerId: customer._id, kind: kept.kind === 'founder' ? ('founder' as const) : ('company' as const) }
}
