import type { PlanPart } from '#shared/access/PlanPart.ts'
import type { Facts } from './Facts.ts'
import { oracle } from './oracle.ts'
import type { Role } from './Role.ts'

type Audience = NonNullable<Facts['audience']>

const acts = (role: Role, customer: string | null): boolean =>
  role.actsFor !== null && role.actsFor.customer === customer
const gives = (role: Role): boolean => role.actsFor !== null && role.actsFor.capacity !== 'accountant'

/** Audiences that the classes of the law don't say by themselves: what the product promises of each of its own kinds of record. */
export const audiences = {
  /** Between the customer, whose accountant does not hold the keys, and one organisation. */
  betweenCustomerAnd:
    (customer: string, organisation: string | null, of: (role: Role) => boolean = () => true): Audience =>
    (role) => {
      if (acts(role, customer) && gives(role)) return 'mandate'
      return organisation !== null && role.organisation === organisation && of(role) ? 'own' : null
    },

  /** Names of an organisation's people and teams: its own people's, and of customers who choose to whom they give access. */
  ofOrganisation:
    (organisation: string): Audience =>
    (role) => {
      if (role.organisation === organisation) return 'own'
      return gives(role) ? 'public' : null
    },

  /** Names to be chosen among when something is handed off, or given access: teams, and people who receive. */
  receiversIn:
    (organisation: string): Audience =>
    (role) => {
      if (role.organisation === organisation) return 'own'
      return role.handles || gives(role) ? 'public' : null
    },

  administratorsOf:
    (organisation: string): Audience =>
    (role) =>
      role.administers && role.organisation === organisation ? 'own' : null,

  /** As the classes say, and whoever has any matter of the customer: how to reach it is needed for that. */
  alsoInMatter:
    (facts: Facts): Audience =>
    (role) =>
      oracle(role, facts) ?? (role.matters.length > 0 && facts.customer === 'revontuli' ? 'matter' : null),

  /**
   * A message between the customer and advisers, and what came with it: class `plan`, which neither 10 § nor break-glass opens;
   * the organisation whose record it is, one with a matter that the customer opened with it, and the customer's grant do.
   */
  messageOf:
    ({ customer, owner, matter }: Facts): Audience =>
    (role) => {
      if (acts(role, customer)) return gives(role) ? 'mandate' : null
      if (!role.contents && role.organisation !== null) return null
      if (owner !== null && role.organisation === owner) return 'own'
      if (customer !== null && (role.grants[customer] ?? []).includes('messages')) return 'grant'
      return matter !== undefined && role.matters.includes(matter) ? 'matter' : null
    },

  /**
   * What stands in these parts of a customer's plan: its own people, of whom the accountant has the calculations, and whom the
   * customer has granted one of the parts. Neither 10 §, a matter nor break-glass opens it.
   */
  planOf:
    (customer: string, parts: readonly PlanPart[]): Audience =>
    (role) => {
      if (acts(role, customer)) return gives(role) || parts.includes('calculations') ? 'mandate' : null
      return parts.some((part) => (role.grants[customer] ?? []).includes(`plan.${part}`)) ? 'grant' : null
    },

  /**
   * What a customer asks of its plan and what is said of it: the customer's own people but the accountant, and of the organisation that
   * was asked who reads contents, while the part is granted to them.
   */
  reviewOf:
    (customer: string, organisation: string, part: PlanPart): Audience =>
    (role) => {
      if (acts(role, customer)) return gives(role) ? 'mandate' : null
      const isGranted = (role.grants[customer] ?? []).includes(`plan.${part}`)
      return role.organisation === organisation && role.contents && isGranted ? 'grant' : null
    },

  /** How far a customer is on the founder's path: its own people but the accountant, and whom it has granted the path. */
  pathOf:
    (customer: string): Audience =>
    (role) => {
      if (acts(role, customer)) return gives(role) ? 'mandate' : null
      return (role.grants[customer] ?? []).includes('path') ? 'grant' : null
    },

  /** Among an organisation's own people about a customer: theirs who read contents, and nobody else's ever. */
  colleaguesIn:
    (organisation: string): Audience =>
    (role) =>
      role.contents && role.organisation === organisation ? 'own' : null,

  /**
   * What is said in a hand-off, in its message, its reasons and its outcome: between who sent it, who received it on the basis
   * on which it went, and the customer, whose accountant sees what is of class `service`. 10 § opens it to nobody else.
   */
  handOffOf:
    (
      { customer, class: dataClass }: Facts,
      from: string,
      to: { organisation: string; basis: string } | null,
    ): Audience =>
    (role) => {
      if (acts(role, customer)) return gives(role) || dataClass === 'service' ? 'mandate' : null
      if (!role.contents) return null
      if (role.organisation === from) return 'own'
      return to !== null && role.organisation === to.organisation ? to.basis : null
    },

  /** What an organisation writes for itself to use: who writes with it, and who keeps it. */
  writersIn:
    (organisation: string): Audience =>
    (role) =>
      role.organisation === organisation && (role.handles || role.administers) ? 'own' : null,

  customerOnly:
    (customer: string): Audience =>
    (role) =>
      acts(role, customer) ? 'mandate' : null,

  nobody: (() => null) as Audience,
} as const
