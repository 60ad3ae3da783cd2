import type { Grantee } from '#shared/grants/Grantee.ts'
import type { Language } from '#shared/languages/Language.ts'

/** Whom a grant is to, in a few words: `Risto Ounasvaara, Rovaniemen kaupunki`. */
export const granteeName = (to: Grantee, language: Language): string => {
  if (to.kind === 'guest') return to.email ? `${to.name} (${to.email})` : to.name
  const organisation = to.organisation.name[language]
  if (to.kind === 'team') return `${to.team.name}, ${organisation}`
  return to.kind === 'person' ? `${to.person.name}, ${organisation}` : organisation
}
