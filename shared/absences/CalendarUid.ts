import { z } from 'zod'

/** Which entry of a calendar days away came from: a digest of the entry's own id, which can be anything, an address or a name. */
export const CalendarUid = z.string().regex(/^[0-9a-f]{32}$/)
