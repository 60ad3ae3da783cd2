import { canaries } from './canaries.ts'
import { oracle } from './oracle.ts'
import type { Role } from './Role.ts'

/**
 * How many traces law.md lets this person see of this customer: contacts that are withheld from them though they have a basis
 * for the class (10 §, or the customer's grant), and that they do not see in full on another.
 */
export const expectedTraces = (role: Role, customer: string): number => {
  const contacts = canaries
    .all()
    .filter((one) => one.kind === 'contact' && one.field === 'subject' && one.customer === customer)
  return contacts.filter((one) => {
    if (!one.withheld || oracle(role, one)) return false
    const opened = (role.grants[customer] ?? []).some((section) => ['events', 'traces'].includes(section))
    const byLaw = role.section10 && role.contents && ['service', 'person'].includes(one.class)
    return byLaw || (opened && ['service', 'person', 'aid'].includes(one.class))
  }).length
}
