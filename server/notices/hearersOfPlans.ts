import type { EventRecord } from '#server/events/EventRecord.ts'
import type { Hearer } from './Hearer.ts'

/** Whom it concerns what is done with a plan: that it was said something of, its customer. Who is asked hears of the matter. */
export const hearersOfPlans = async ({ fact }: EventRecord): Promise<Hearer[]> =>
  fact?.type === 'plan.statementGiven'
    ? [{ kind: fact.type, thing: { of: 'planReview', id: fact.content.reviewId }, to: { as: 'customer' } }]
    : []
