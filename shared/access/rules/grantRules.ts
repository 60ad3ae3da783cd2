import type { Actor } from '../Actor.ts'
import { actorKeys } from '../actorKeys.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import type { GrantRight } from '../GrantRight.ts'
import type { OpenedCustomer } from '../OpenedCustomer.ts'
import type { Section } from '../Section.ts'
import { founderTimeRules } from './founderTimeRules.ts'
import { permissionsOf } from './permissionsOf.ts'
import { rightsOf } from './rightsOf.ts'
import { sectionRecords } from './sectionRecords.ts'

/**
 * A role that reads no contents reads none by a grant either: the kind is the ceiling, the role decides within it. Of those
 * who act for a customer only an accountant holds any: to them the rest of their own customer's plan opens by its grant.
 */
const mayHold = (actor: Actor): boolean =>
  actor.actsFor
    ? actor.actsFor.capacity === 'accountant'
    : !actor.organisation || permissionsOf(actor).has('events.read')

const openSections = (can: Can, customerIds: string[], sections: readonly Section[], right: GrantRight): void => {
  const about = { customerId: { $in: customerIds } }
  const recorded = { ...about, class: { $in: [...sectionRecords.eventClasses] } }
  // 6 § and the delays of law stay between the customer and the storing body: a grant opens neither.
  const open = { ...recorded, withheld: null, delayed: null }
  const rules: Partial<Record<Section, () => void>> = {
    basic: () => can('read', 'ContactDetails', { ...about, protected: false }).because(because('grant')),
    contacts: () =>
      can('read', 'ContactPerson', { ...about, class: 'person', protected: false }).because(because('grant')),
    events: () => {
      can('read', 'Event', open).because(because('grant'))
      can('trace', 'Event', recorded).because(because('grant'))
      can('read', 'NextStep', { ...recorded, withheld: null }).because(because('grant'))
    },
    traces: () => can('trace', 'Event', recorded).because(because('grant')),
    matters: () => can('read', 'Matter', { ...recorded, withheld: null }).because(because('grant')),
    documents: () => {
      for (const action of rightsOf[right])
        can(action, 'Document', { ...recorded, withheld: null }).because(because('grant'))
    },
    messages: () => {
      can('read', 'Message', { ...about, audience: 'customer' }).because(because('grant'))
      can('read', 'Event', { ...about, ...sectionRecords.messageEvents }).because(because('grant'))
      can('read', 'Document', { ...about, ...sectionRecords.messageDocuments }).because(because('grant'))
    },
    // Only to look at, whatever the right: a customer goes its own path.
    path: () => can('read', 'Path', { ...about, class: 'plan' }).because(because('grant')),
  }
  for (const section of sections) rules[section]?.()
  const parts = sectionRecords.planPartsOf(sections)
  if (parts.length === 0) return
  for (const action of rightsOf[right])
    can(action, 'PlanPart', { ...about, part: { $in: parts } }).because(because('grant'))
}

/**
 * What customers have opened by grants. Lists of customers ask the grants on the customer's own record (`grants`), whose
 * times are ISO strings in UTC: they sort as they pass.
 */
export const grantRules = (can: Can, actor: Actor, opened: readonly OpenedCustomer[], now: Date): void => {
  if (!mayHold(actor)) return
  const time = now.toISOString()
  const mine = { to: { $in: actorKeys(actor) }, from: { $lte: time }, until: { $gt: time } }
  const { actsFor } = actor
  if (!actsFor) can('read', 'Customer', { grants: { $elemMatch: mine } }).because(because('grant'))
  for (const { customerIds, grants } of opened) {
    // What others have granted to the same person is not of this customer's business.
    if (actsFor && !customerIds.includes(actsFor.customerId)) continue
    if (grants.length > 0) can('read', 'Customer', { _id: { $in: customerIds } }).because(because('grant'))
    for (const { sections, right, covers = customerIds, founderTime } of grants) {
      const ofFounder = founderTime?.customerIds ?? []
      const others = covers.filter((id) => !ofFounder.includes(id))
      if (others.length > 0) openSections(can, others, sections, right)
      if (founderTime) founderTimeRules(can, { ...founderTime, granted: sections, right }, openSections)
    }
  }
}
