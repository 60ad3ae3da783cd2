import type { Actor } from '../Actor.ts'
import { actorKeys } from '../actorKeys.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import type { GrantRight } from '../GrantRight.ts'
import type { OpenedCustomer } from '../OpenedCustomer.ts'
import { organisationKinds } from '../organisationKinds.ts'
import type { Section } from '../Section.ts'
import { sectionRecords } from './sectionRecords.ts'

const RIGHTS: Record<GrantRight, readonly ('read' | 'comment' | 'edit')[]> = {
  see: ['read'],
  comment: ['read', 'comment'],
  edit: ['read', 'comment', 'edit'],
}

/** A role that reads no contents reads none by a grant either: the kind is the ceiling, the role decides within it. */
const mayHold = ({ organisation, permissions, actsFor }: Actor): boolean => {
  if (actsFor) return false
  if (!organisation) return true
  return permissions.includes('events.read') && organisationKinds[organisation.kind].permissions.includes('events.read')
}

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
      for (const action of RIGHTS[right])
        can(action, 'Document', { ...recorded, withheld: null }).because(because('grant'))
    },
    messages: () => can('read', 'Message', about).because(because('grant')),
  }
  for (const section of sections) rules[section]?.()
  const parts = sectionRecords.planPartsOf(sections)
  if (parts.length === 0) return
  for (const action of RIGHTS[right]) can(action, 'PlanPart', { ...about, part: { $in: parts } }).because(because('grant'))
}

/**
 * What customers have opened by grants. Lists of customers ask the grants on the customer's own record (`grants`), whose
 * times are ISO strings in UTC: they sort as they pass.
 */
export const grantRules = (can: Can, actor: Actor, opened: readonly OpenedCustomer[], now: Date): void => {
  if (!mayHold(actor)) return
  const time = now.toISOString()
  const mine = { to: { $in: actorKeys(actor) }, from: { $lte: time }, until: { $gt: time } }
  can('read', 'Customer', { grants: { $elemMatch: mine } }).because(because('grant'))
  for (const { customerIds, grants } of opened)
    for (const { sections, right } of grants) openSections(can, customerIds, sections, right)
}
