import type { OrganisationRoles } from '../OrganisationRoles.ts'
import { type RegisteredRole, RegisteredRoleModel } from './registeredRoleModel.ts'

const oneOrganisation = (roles: RegisteredRole[]): OrganisationRoles[] => {
  const [first] = roles
  if (!first) return []
  const ends = roles.flatMap(({ role, validTo }) => (validTo ? [[role, validTo.toISOString()]] : []))
  const { name, identifier } = first
  return [{ name, identifier, complete: true, roles: roles.map(({ role }) => role), validTo: Object.fromEntries(ends) }]
}

/** What the bundled register answers about a person: the roles and mandates that stand now, company by company. */
export const rolesInRegister = async (delegateId: string, now = new Date()): Promise<OrganisationRoles[]> => {
  const standing = { delegateId, $or: [{ validTo: null }, { validTo: { $gt: now } }] }
  const found = await RegisteredRoleModel.find(standing).sort({ identifier: 1 }).lean<RegisteredRole[]>()
  return [...Map.groupBy(found, ({ identifier }) => identifier).values()].flatMap(oneOrganisation)
}
