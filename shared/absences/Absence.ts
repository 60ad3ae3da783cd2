import { z } from 'zod'

const Named = z.object({ userId: z.string(), name: z.string() })

/** Days on which somebody of the organisation is away; why is not kept. */
export const Absence = z.object({
  absenceId: z.string(),
  person: Named,
  from: z.string(),
  until: z.string(),
  substitute: Named.nullable(),
  /** Brought from a calendar. */
  fromCalendar: z.boolean(),
  /** Whether the viewer may change it. */
  mayChange: z.boolean(),
  version: z.number().int(),
})
export type Absence = z.infer<typeof Absence>
