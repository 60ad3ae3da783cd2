import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { rolesOf } from './rolesOf.ts'

/** Two roles of one organisation are told apart by their names, in every language. */
export const refuseNameInUse = async (
  organisation: NonNullable<Actor['organisation']>,
  name: Localised,
  roleId?: string,
): Promise<void> => {
  const others = (await rolesOf(organisation)).filter(({ _id }) => _id !== roleId)
  const isSame = (other: Localised) =>
    (['fi', 'sv', 'en'] as const).some((one) => other[one].toLowerCase() === name[one].toLowerCase())
  if (others.some((role) => isSame(role.name))) throw new Refusal('role.name_in_use')
}
