import type { EventWriter } from '#server/events/EventWriter.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { PlanReviewModel } from './planReviewModel.ts'

/** A matter has ended, in the running transaction: a review that waited in it waits no longer. It hears of the end as matterEnded tells it. */
export const endReviewsOf = async (_writer: EventWriter, { _id, statusAt }: Matter): Promise<void> => {
  await PlanReviewModel.updateMany({ matterId: _id, waits: true }, { $set: { waits: false, doneAt: statusAt } })
}
