import type { EventWriter } from '#server/events/EventWriter.ts'
import { handOverMatters } from '#server/matters/handOverMatters.ts'
import { handOverNextSteps } from '#server/nextSteps/handOverNextSteps.ts'

type Move = { organisationId: string; from: string; to: { userId: string; name: string } }

/** Everything that rests on a person in an organisation goes to another, in the running transaction; answers the ids. */
export const moveDuties = async (writer: EventWriter, move: Move) => ({
  stepIds: await handOverNextSteps(move),
  matterIds: await handOverMatters(writer, move),
})
