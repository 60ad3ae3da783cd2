import type { z } from 'zod'
import type { Grantee } from '#shared/grants/Grantee.ts'
import type { GranteeChoice } from '#shared/grants/GranteeChoice.ts'
import type { Language } from '#shared/languages/Language.ts'

/** How the same receiver is chosen anew; null for a guest whose address is not known here. */
export const granteeChoiceOf = (to: Grantee, language: Language): z.input<typeof GranteeChoice> | null => {
  if (to.kind === 'guest') return to.email ? { kind: 'guest', name: to.name, email: to.email, language } : null
  const organisationId = to.organisation.id as never
  if (to.kind === 'team') return { kind: 'team', organisationId, teamId: to.team.teamId as never }
  if (to.kind === 'person') return { kind: 'person', organisationId, userId: to.person.userId as never }
  return { kind: 'organisation', organisationId }
}
