import type { QueryFilter } from 'mongoose'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/**
 * Every event that says the same record's words, the event itself among them: its corrections and what they correct (of one
 * occasion), and what became of its next step. Of the same customer and organisation only.
 */
export const sameRecordAs = async ({
  customerId,
  organisationId,
  occasionId,
  nextStepId,
  class: dataClass,
}: EventRecord) => {
  const known = [occasionId === null ? null : { occasionId }, nextStepId === null ? null : { nextStepId }]
  const found = await EventModel.find({
    $and: [
      { customerId, organisationId, class: dataClass, erased: null },
      { $or: known.filter((condition) => condition !== null) },
    ],
  } as QueryFilter<EventRecord>).lean<EventRecord[]>()
  const steps = found.flatMap((event) => event.nextStepId ?? [])
  if (nextStepId !== null || steps.length === 0) return found
  // Asked from a correction made before its step: what became of the step belongs too.
  const ofSteps = await EventModel.find({
    $and: [{ customerId, organisationId, class: dataClass, erased: null, nextStepId: { $in: steps } }],
  } as QueryFilter<EventRecord>).lean<EventRecord[]>()
  const ids = new Set(found.map(({ _id }) => _id))
  return [...found, ...ofSteps.filter(({ _id }) => !ids.has(_id))]
}
