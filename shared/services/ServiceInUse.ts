import { z } from 'zod'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { Promised } from '#shared/promise/Promised.ts'

/** A service as its own organisation keeps it. */
export const ServiceInUse = z.object({
  serviceId: z.string(),
  name: LocalisedText,
  municipalities: z.array(z.string()),
  /** What is promised of it, by itself or by its organisation. */
  promised: Promised,
  /** Whether that is the service's own word. */
  promisesItself: z.boolean(),
  /** null: the team is gone, and what comes to the service waits for nobody. */
  team: z.object({ teamId: z.string(), name: z.string(), members: z.number().int() }).nullable(),
  active: z.boolean(),
  version: z.number().int(),
})
export type ServiceInUse = z.infer<typeof ServiceInUse>
