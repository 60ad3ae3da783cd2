import { z } from 'zod'
import { LocalisedName } from '#shared/organisations/LocalisedName.ts'

const LONGEST_URL = 300

/** A way out to an authority's own page. */
export const PathLink = z.strictObject({
  url: z.url({ protocol: /^https$/ }).max(LONGEST_URL),
  label: LocalisedName,
})
export type PathLink = z.infer<typeof PathLink>
