import type { z } from 'zod'
import type { GranteeChoice } from '#shared/grants/GranteeChoice.ts'
import type { AccessDraft } from './AccessDraft.ts'

/** Whom the draft is for, as the contract names them; null while that is not chosen whole. */
export const choiceOf = (draft: AccessDraft): z.input<typeof GranteeChoice> | null => {
  const { kind, part, language } = draft
  if (kind === 'guest') return { kind, name: draft.name.trim(), email: draft.email.trim(), language }
  const organisationId = draft.organisationId as never
  if (!organisationId) return null
  if (part === 'team') return draft.teamId ? { kind: part, organisationId, teamId: draft.teamId as never } : null
  if (part === 'person') return draft.userId ? { kind: part, organisationId, userId: draft.userId as never } : null
  return { kind: part, organisationId }
}
