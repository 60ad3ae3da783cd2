import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { TeamId } from '#shared/ids/TeamId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { Language } from '#shared/languages/Language.ts'

const LONGEST_ADDRESS = 254

/** Whom the customer chooses: see Grantee. A guest gets an invitation in `language`. */
export const GranteeChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation'), organisationId: OrganisationId }),
  z.strictObject({ kind: z.literal('team'), organisationId: OrganisationId, teamId: TeamId }),
  z.strictObject({ kind: z.literal('person'), organisationId: OrganisationId, userId: UserId }),
  z.strictObject({
    kind: z.literal('guest'),
    name: recordedText(100).pipe(z.string().min(1)),
    email: z.email().max(LONGEST_ADDRESS),
    language: Language.default('fi'),
  }),
])
export type GranteeChoice = z.infer<typeof GranteeChoice>
