import { ensurePeople } from '#server/organisations/ensurePeople.ts'
import { mandates } from './mandates.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

/** The roles, organisations, people and mandates of the demo; quick, and safe to repeat. */
export const ensureDemoPeople = (): Promise<void> =>
  ensurePeople({ organisations: Object.values(organisations), users: people, mandates })
