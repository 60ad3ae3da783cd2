import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { PlanReviewRecord } from '#server/plans/reviews/PlanReviewRecord.ts'
import { PlanReviewModel } from '#server/plans/reviews/planReviewModel.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import type { World } from './World.ts'

const facts: Facts = {
  ...{ kind: 'review of a plan', customer: 'revontuli', class: 'plan', owner: null },
  audience: audiences.reviewOf('revontuli', 'vauhtipyora', 'market'),
}

/** A review of a plan with a statement on it, placed as it stands beside a grant and a matter that are there: asked in the product, it would bring its own. */
export const makeReview = async (world: World, planId: string): Promise<void> => {
  const organisationId = organisations.vauhtipyora._id
  const said = (field: string) => canaries.word(facts, field)
  const by = { userId: demoUserId('adviser.second'), name: 'Viivi Vauhti', organisationId }
  const at = new Date()
  const review: PlanReviewRecord = {
    ...{ _id: newId('prv'), planId, customerId: world.customers.revontuli ?? '', class: 'plan', parts: ['market'] },
    ...{ to: { kind: 'organisation', organisationId }, toKey: organisationId },
    ...{ matterId: world.matters.matterOfRovaniemi ?? '', grantId: world.named.grantId?.[0]?.id ?? '' },
    ...{ dueOn: dayAfter(dayInFinland(at)), message: said('message'), askedAt: at, waits: false, doneAt: at },
    askedBy: { userId: demoUserId('owner.revontuli'), name: 'Oona Revontuli' },
    statements: [
      {
        ...{ strengths: said('strengths'), risks: said('risks'), nextSteps: said('nextSteps'), why: said('why') },
        ...{ readiness: 'nearly', by, at, seen: [] },
      },
    ],
  }
  await insertDocuments(PlanReviewModel, [review])
  world.named.reviewId = [{ customer: 'revontuli', id: review._id }]
}
