import { Refusal } from '#server/http/Refusal.ts'
import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { Permission } from '#shared/access/Permission.ts'
import type { Language } from '#shared/languages/Language.ts'
import { permissionTexts } from '#shared/organisations/permissionTexts.ts'

/** A role holds at most what the law allows to its organisation's kind: said with the paragraph and the permissions by name. */
export const refuseBeyondKind = (kind: OrganisationKind, wanted: readonly Permission[], language: Language): void => {
  const { permissions, paragraph } = organisationKinds[kind]
  const beyond = wanted.filter((permission) => !permissions.includes(permission))
  if (beyond.length === 0) return
  const names = beyond.map((permission) => permissionTexts[`permission.${permission}`][language]).join(', ')
  throw new Refusal('role.beyond_kind', { values: { paragraph, permissions: names } })
}
