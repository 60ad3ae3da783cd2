import { z } from 'zod'

/** What retention counts the years of. */
export const RetainedKind = z.enum(['contactPerson', 'contactDetails', 'event', 'ownNote', 'founder'])
export type RetainedKind = z.infer<typeof RetainedKind>
