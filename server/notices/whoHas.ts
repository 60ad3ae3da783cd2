import type { Matter } from '#server/matters/Matter.ts'
import type { Work } from './Hearer.ts'
import { workersAt } from './workersAt.ts'

/** Who has a matter now: its responsible person, else the team in whose queue it is. */
export const whoHas = async ({ organisationId, teamId, responsible }: Matter): Promise<Work[]> => {
  const workers = await workersAt({ organisationId, teamId, userId: responsible?.userId ?? null })
  return workers ? [workers] : []
}
