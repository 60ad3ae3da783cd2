import { z } from 'zod'
import { LocalisedText } from './LocalisedText.ts'

/** A person of an organisation, as its administrators see them. */
export const Person = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: z.object({ roleId: z.string(), name: LocalisedText }),
  teams: z.array(z.object({ teamId: z.string(), name: z.string() })),
  /** Since when in the organisation, and when they left it (ISO times); null: not known, still there. */
  since: z.string().nullable(),
  leftAt: z.string().nullable(),
  me: z.boolean(),
  version: z.number().int(),
})
export type Person = z.infer<typeof Person>
