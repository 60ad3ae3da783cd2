import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { findCustomers } from '#server/customers/findCustomers.ts'
import { openCustomers } from '#server/customers/openCustomers.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { grantsByIds } from '#server/grants/grantsByIds.ts'
import { mattersByIds } from '#server/matters/mattersByIds.ts'
import { clocksOf } from '#server/promise/clocksOf.ts'
import type { PlanRecord } from '../PlanRecord.ts'
import { PlanModel } from '../planModel.ts'
import { sectionsOf } from '../sectionsOf.ts'
import type { PlanReviewRecord } from './PlanReviewRecord.ts'

const customersBy = async (context: Context, ids: string[]): Promise<Map<string, Customer>> => {
  const customers = [...(await findCustomers(ids)).values()]
  openCustomers(context, customers)
  return new Map(customers.flatMap((customer) => recordIdsOf(customer).map((id) => [id, customer] as const)))
}

/** What stands around reviews, found for all of them at once; their customers are opened to the question. */
export const aroundReviews = async (context: Context, reviews: readonly PlanReviewRecord[]) => {
  const idsOf = (id: 'customerId' | 'planId' | 'matterId' | 'grantId') => [...new Set(reviews.map((one) => one[id]))]
  const planIds = idsOf('planId')
  const [customers, plans, sections, matters, clocks, grants] = await Promise.all([
    customersBy(context, idsOf('customerId')),
    PlanModel.find({ _id: { $in: planIds } }).lean<PlanRecord[]>(),
    sectionsOf(planIds),
    mattersByIds(idsOf('matterId')),
    clocksOf(idsOf('matterId')),
    grantsByIds(idsOf('grantId')),
  ])
  return {
    ...{ customers, matters, clocks, grants },
    plans: new Map(plans.map((plan) => [plan._id, plan])),
    sections: Map.groupBy(sections, ({ planId }) => planId),
  }
}
export type AroundReviews = Awaited<ReturnType<typeof aroundReviews>>
