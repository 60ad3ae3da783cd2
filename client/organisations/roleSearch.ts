import { z } from 'zod'

/** What the address of a role's page says: of which role a new one is a copy. */
export const RoleSearch = z.object({ copyOf: z.string().max(40).optional() })
