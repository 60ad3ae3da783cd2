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

  administratorsOf:
    (organisation: string): Audience =>
    (role) =>
      role.administers && role.organisation === organisation ? 'own' : null,

  /** As the classes say, and whoever has any matter of the customer: how to reach it is needed for that. */
  alsoInMatter:
    (facts: Facts): Audience =>
    (role) =>
      oracle(role, facts) ?? (role.matters.length > 0 && facts.customer === 'revontuli' ? 'matter' : null),

  customerOnly:
    (customer: string): Audience =>
    (role) =>
      acts(role, customer) ? 'mandate' : null,

  nobody: (() => null) as Audience,
} as const
