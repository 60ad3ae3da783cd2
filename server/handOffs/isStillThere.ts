import { Refusal } from '#server/http/Refusal.ts'
import type { ReceiverChoice } from '#shared/handOffs/ReceiverChoice.ts'
import type { Place } from './HandOff.ts'
import { type Receiver, resolveReceiver } from './resolveReceiver.ts'

/** Where a hand-off that was not sent yet would go at this moment, when its receiver still takes it; null: they don't. */
export const isStillThere = async (place: Place, at: Date): Promise<Receiver | null> => {
  const { organisationId, serviceId, teamId, userId } = place
  const inTeam = userId ? { userId } : { teamId }
  const choice = { organisationId, ...(serviceId ? { serviceId } : inTeam) } as unknown as ReceiverChoice
  return resolveReceiver(choice, at).catch((error) => {
    if (error instanceof Refusal) return null
    throw error
  })
}
