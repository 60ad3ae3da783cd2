import { packRules } from '@casl/ability/extra'
import { opensToPerson } from '#server/customers/opensToPerson.ts'
import { draftKeyOf } from '#server/organisations/draftKeyOf.ts'
import type { SessionAnswer } from '#shared/session/SessionAnswer.ts'
import type { Principal } from './Principal.ts'

const choiceOf = ({ actor, asMyself, choiceEnded, customers, employer }: Principal): SessionAnswer['choice'] => {
  if (choiceEnded) return 'ended'
  return !asMyself && !actor.actsFor && !employer && customers.length > 1 ? 'needed' : 'made'
}

/** What the screen is told of who is signed in. */
export const presentSession = async (principal: Principal): Promise<SessionAnswer> => {
  const { actor, role, customers, ability, employer, mandatesUnconfirmed } = principal
  return {
    actor,
    role: role.id,
    roleName: role.name,
    rules: packRules(ability.rules),
    employer: employer && { id: employer.id, name: employer.name },
    customers: customers.map(({ actsFor: { customerId, capacity }, businessId, name, until }) => ({
      ...{ customerId, businessId, name, capacity },
      until: until?.toISOString() ?? null,
    })),
    choice: choiceOf(principal),
    mandatesUnconfirmed,
    asMyself: principal.asMyself,
    draftKey: await draftKeyOf(actor.userId),
    openedToMe: await opensToPerson(actor.userId),
  }
}
