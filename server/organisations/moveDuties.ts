import type { EventWriter } from '#server/events/EventWriter.ts'
import { handOverHandOffs } from '#server/handOffs/handOverHandOffs.ts'
import { handOverMatters } from '#server/matters/handOverMatters.ts'
import { handOverNextSteps } from '#server/nextSteps/handOverNextSteps.ts'

type Person = { userId: string; name: string }
type Move = { organisationId: string; from: Person; to: Person }

/** Everything that rests on a person in an organisation goes to another, in the running transaction; answers the ids of steps, and of matters, tasks and hand-offs. */
export const moveDuties = async (writer: EventWriter, { organisationId, from, to }: Move) => {
  const move = { organisationId, from: from.userId, to }
  return {
    stepIds: await handOverNextSteps(move),
    workIds: [
      ...(await handOverMatters(writer, move)),
      ...(await handOverHandOffs({ organisationId, from, to }, new Date())),
    ],
  }
}
