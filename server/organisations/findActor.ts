import { type CustomerName, findCustomersByBusinessId } from '#server/customers/findCustomersByBusinessId.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import type { Mandate } from './Mandate.ts'
import { MandateModel } from './mandateModel.ts'
import { OrganisationModel } from './organisationModel.ts'
import { RoleModel } from './roleModel.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

export type FoundActor = {
  actor: Actor
  role: { id: string; name: Localised }
  /** The customers that they hold a mandate for. */
  customers: CustomerName[]
  /** The first end of a mandate, from which on this answer is no longer true; null when none ends. */
  trueUntil: Date | null
}

const organisationOf = async (user: User): Promise<Actor['organisation']> => {
  if (!user.organisationId) return null
  const organisation = await OrganisationModel.findById(user.organisationId).lean()
  if (!organisation) throw new Error(`User ${user._id} acts for ${user.organisationId}, which does not exist`)
  return { id: organisation._id, name: organisation.name, kind: organisation.kind }
}

const roleOf = async (user: User) => {
  const role = await RoleModel.findById(user.roleId).lean()
  if (!role) throw new Error(`User ${user._id} has the role ${user.roleId}, which does not exist`)
  return role
}

const firstEnd = (mandates: Mandate[]): Date | null =>
  mandates.reduce<Date | null>((first, { until }) => (until && (!first || until < first) ? until : first), null)

/** Who a person is at this moment: organisation, what their role permits, and for whom they hold a mandate. Null: no such person. */
export const findActor = async (userId: UserId, now = new Date()): Promise<FoundActor | null> => {
  const [user, mandates] = await Promise.all([
    UserModel.findById(userId).lean(),
    MandateModel.find({ userId, $or: [{ until: null }, { until: { $gt: now } }] }).lean(),
  ])
  if (!user) return null
  const [organisation, role, customers] = await Promise.all([
    organisationOf(user),
    roleOf(user),
    findCustomersByBusinessId(mandates.map((mandate) => mandate.businessId)),
  ])
  return {
    actor: {
      userId: user._id,
      name: user.name,
      organisation,
      permissions: role.permissions,
      customerIds: customers.map((customer) => customer.customerId),
    },
    role: { id: role._id, name: role.name },
    customers,
    trueUntil: firstEnd(mandates),
  }
}
