import type { GrantRight } from '#shared/access/GrantRight.ts'
import type { Section } from '#shared/access/Section.ts'
import type { Language } from '#shared/languages/Language.ts'

/** What has been chosen so far in giving access; kept in memory only, as it says whom one trusts. */
export type AccessDraft = {
  kind: 'organisation' | 'guest'
  organisationId: string | null
  part: 'organisation' | 'team' | 'person'
  teamId: string | null
  userId: string | null
  name: string
  email: string
  language: Language
  sections: Section[]
  right: GrantRight
  purpose: string
  /** As typed. */
  day: string
}
