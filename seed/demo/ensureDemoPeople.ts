import { ensureFounders } from '#server/customers/ensureFounders.ts'
import { ensurePeople } from '#server/organisations/ensurePeople.ts'
import { founders } from './founders.ts'
import { mandates } from './mandates.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

/** The roles, organisations, people, mandates and founders of the demo; quick, and safe to repeat. */
export const ensureDemoPeople = async (): Promise<void> => {
  await ensurePeople({ organisations: Object.values(organisations), users: people, mandates })
  await ensureFounders(founders)
}
