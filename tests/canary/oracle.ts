import type { Facts } from './Facts.ts'
import type { Role } from './Role.ts'

const OPENABLE = ['service', 'person', 'aid']
const NEEDED = ['service', 'person']

const byMandate = (role: Role, { customer, class: dataClass, delayed }: Facts): boolean => {
  if (!role.actsFor || role.actsFor.customer !== customer || dataClass === 'own' || delayed) return false
  return role.actsFor.capacity !== 'accountant' || !['person', 'plan'].includes(dataClass)
}

const byGrant = (role: Role, { customer, class: dataClass, section, withheld, delayed, protected: guarded }: Facts) =>
  customer !== null &&
  [section ?? []].flat().some((one) => (role.grants[customer] ?? []).includes(one)) &&
  OPENABLE.includes(dataClass) &&
  !withheld &&
  !delayed &&
  !guarded

const byMatter = (role: Role, { class: dataClass, matter, withheld, delayed }: Facts): boolean =>
  matter !== undefined && role.matters.includes(matter) && NEEDED.includes(dataClass) && !withheld && !delayed

/** 10 § and 7 a §; of a founder, whose very existence is nobody's business, only to those who find them otherwise. */
const byLaw = (role: Role, facts: Facts, findable: boolean): boolean => {
  if (!role.contents || facts.withheld || facts.protected || !findable) return false
  return (role.section10 && NEEDED.includes(facts.class)) || (role.aid && facts.class === 'aid')
}

const FOUNDERS = ['founder', 'hiddenFounder']
/** By whom the founders of the world have been met. */
export const MET_BY: Record<string, string> = {
  founder: 'uusyritys',
  hiddenFounder: 'vauhtipyora',
  converted: 'uusyritys',
}

/** Where what went with a hand-off is read: the hand-off opens its packet and nothing more, there or anywhere else. */
const OF_HAND_OFFS = [
  ...['getHandOff', 'getPacketFile', 'listHandOffs', 'listCustomerHandOffs', 'acceptHandOff', 'returnHandOff'],
  ...['forwardHandOff', 'redirectHandOff', 'askForMore', 'closeHandOff'],
]

const byHandOff = (role: Role, { handedTo = [] }: Facts, where: string | undefined): boolean =>
  role.contents &&
  role.organisation !== null &&
  handedTo.includes(role.organisation) &&
  (where === undefined || OF_HAND_OFFS.includes(where))

/**
 * Whether the law lets this person see this record, and on which basis, narrowest first; null: it does not. Written from
 * law.md, beside the product's own rules, so that a mistake in one is seen against the other. `where`: in the answer of
 * which contract; left out: in any.
 */
export const oracle = (role: Role, facts: Facts, where?: string): string | null => {
  if (byHandOff(role, facts, where)) return 'hand-off'
  if (facts.audience) return facts.audience(role)
  if (role.as !== null && facts.class === 'public') return 'public'
  const { customer, owner } = facts
  const hidden = customer !== null && (FOUNDERS.includes(customer) || facts.founderTime)
  const findable = !hidden || MET_BY[customer] === role.organisation
  if (role.contents && owner !== null && owner === role.organisation) return 'own'
  if (byMandate(role, facts)) return 'mandate'
  if (byGrant(role, facts)) return 'grant'
  if (byMatter(role, facts)) return 'matter'
  if (byLaw(role, facts, findable)) return '10 §'
  if (role.breakGlass !== null && role.breakGlass === customer && NEEDED.includes(facts.class)) return 'break-glass'
  return null
}
