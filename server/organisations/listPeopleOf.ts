import type { Localised } from '#shared/texts/defineTexts.ts'
import { OrganisationModel } from './organisationModel.ts'
import { RoleModel } from './roleModel.ts'
import { UserModel } from './userModel.ts'

export type KnownPerson = { subject: string; name: string; role: Localised | null; organisation: Localised | null }

/** Everybody whom one identity provider vouches for, by subject. */
export const listPeopleOf = async (provider: string): Promise<KnownPerson[]> => {
  const users = await UserModel.find({ 'identity.provider': provider }).sort({ 'identity.subject': 1 }).lean()
  const [roles, organisations] = await Promise.all([
    RoleModel.find({ _id: { $in: users.map((user) => user.roleId) } }).lean(),
    OrganisationModel.find({ _id: { $in: users.map((user) => user.organisationId) } }).lean(),
  ])
  const nameById = new Map<string, Localised>([...roles, ...organisations].map(({ _id, name }) => [_id, name]))
  return users.map((user) => ({
    subject: user.identity.subject,
    name: user.name,
    role: nameById.get(user.roleId) ?? null,
    organisation: nameById.get(user.organisationId ?? '') ?? null,
  }))
}
