import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { Permission } from '#shared/access/Permission.ts'
import type { permissionEffectTexts } from './permissionEffectTexts.ts'

type EffectKey = keyof typeof permissionEffectTexts

/** What a permission opens in an organisation of this kind: the keys of its sentences, in reading order. */
export const permissionEffects = (kind: OrganisationKind, permission: Permission): EffectKey[] => {
  const { section10, seesAid } = organisationKinds[kind]
  const by = section10 ? 'section10' : 'own'
  if (permission === 'events.read')
    return [`permission.opens.events.read.${by}`, ...(seesAid ? (['permission.opens.events.read.aid'] as const) : [])]
  if (permission === 'contacts.read') return [`permission.opens.contacts.read.${by}`]
  return [`permission.opens.${permission}`]
}
