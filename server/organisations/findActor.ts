import { breakGlassOf } from '#server/breakGlass/breakGlassOf.ts'
import { findCustomersOf, type OwnCustomer } from '#server/customers/findCustomersOf.ts'
import { mandatesOf } from '#server/mandates/mandatesOf.ts'
import { teamIdsOf } from '#server/teams/teamIdsOf.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { OrganisationModel } from './organisationModel.ts'
import { RoleModel } from './roleModel.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

export type FoundActor = {
  actor: Actor
  role: { id: string; name: Localised }
  /** The organisation whose person they are, also while they act for a customer. */
  employer: Actor['organisation']
  /** The customers for whom they may act. */
  customers: OwnCustomer[]
  /** They had chosen a customer for whom they may no longer act: then they act for nobody until they choose anew. */
  choiceEnded: boolean
  /** They chose to act for nobody but themselves, as a guest. */
  asMyself: boolean
  /** The register of mandates does not answer, so mandates are left out. */
  mandatesUnconfirmed: boolean
  /** The first end of what this answer rests on, from which on it is no longer true; null when nothing ends. */
  trueUntil: Date | null
}

type Wish = {
  /** The customer that the person chose to act for; their own user id: themselves, as a guest; null: their organisation, or the only customer there is. */
  actsFor?: string | null
  now?: Date
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

const chosen = (customers: OwnCustomer[], actsFor: string | null, employer: Actor['organisation']) => {
  // A customer merged into another since is that other.
  if (actsFor) return customers.find((customer) => customer.actsFor.customerIds.some((id) => id === actsFor)) ?? null
  if (employer) return null
  // A founder acts for themself until they choose otherwise: that their company now has a number changes nothing by itself.
  const [only] = customers.length === 1 ? customers : customers.filter(({ actsFor }) => actsFor.capacity === 'founder')
  return only ?? null
}

const firstOf = (ends: (Date | null)[]): Date | null =>
  ends.reduce<Date | null>((first, end) => (end && (!first || end < first) ? end : first), null)

/**
 * Who a person is at this moment: in which role of which organisation, or for which customer by a mandate; never both at
 * once, so that what they see as a customer does not mix with their work. Null: no such person.
 */
export const findActor = async (
  userId: UserId,
  { actsFor = null, now = new Date() }: Wish = {},
): Promise<FoundActor | null> => {
  const [user, standing] = await Promise.all([UserModel.findById(userId).lean(), mandatesOf(userId, now)])
  if (!user || user.leftAt) return null
  const [employer, role, customers, breakGlass] = await Promise.all([
    organisationOf(user),
    roleOf(user),
    findCustomersOf(userId, standing.mandates),
    user.organisationId ? breakGlassOf(userId, now) : null,
  ])
  const asMyself = actsFor === userId
  const customer = asMyself ? null : chosen(customers, actsFor, employer)
  const choiceEnded = actsFor !== null && !customer && !asMyself
  // Whose choice has ended does not slip into their work by it: an open page would go on as somebody else.
  const organisation = customer || choiceEnded || asMyself ? null : employer
  return {
    actor: {
      userId: user._id,
      name: user.name,
      organisation,
      teamIds: organisation ? await teamIdsOf(userId, organisation.id) : [],
      permissions: customer || choiceEnded || asMyself ? [] : role.permissions,
      actsFor: customer?.actsFor ?? null,
      breakGlass: organisation ? breakGlass : null,
    },
    role: { id: role._id, name: role.name },
    employer,
    customers,
    choiceEnded,
    asMyself,
    mandatesUnconfirmed: standing.unconfirmed,
    trueUntil: firstOf([standing.trueUntil, breakGlass ? new Date(breakGlass.until) : null]),
  }
}
