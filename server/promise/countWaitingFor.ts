import { waitingThings } from './waitingThings.ts'

/** How many open things wait for a team. */
export const countWaitingFor = async (teamId: string): Promise<number> => {
  const counts = await Promise.all(waitingThings.map((things) => things.countFor(teamId)))
  return counts.reduce((sum, one) => sum + one, 0)
}
