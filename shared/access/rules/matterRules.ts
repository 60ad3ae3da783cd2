import type { Actor } from '../Actor.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import type { OpenedCustomer } from '../OpenedCustomer.ts'
import { permissionsOf } from './permissionsOf.ts'
import { sectionRecords } from './sectionRecords.ts'

/**
 * A matter is a basis only when the customer opened it with the organisation or accepted it (law.md): `opened` names just
 * those. It opens what was recorded in it, and how to reach the customer, protected details too: they are needed for it.
 */
export const matterRules = (can: Can, actor: Actor, opened: readonly OpenedCustomer[], _now: Date): void => {
  const may = permissionsOf(actor)
  if (!may.has('events.read')) return
  for (const { customerIds, matterIds } of opened) {
    if (matterIds.length === 0) continue
    const about = { customerId: { $in: customerIds } }
    const inMatter = { ...about, matterId: { $in: matterIds } }
    const recorded = { ...inMatter, class: { $in: ['service', 'person'] }, withheld: null }
    can('read', 'Customer', { _id: { $in: customerIds } }).because(because('matter'))
    can('read', 'Event', { ...recorded, delayed: null }).because(because('matter'))
    can('read', 'NextStep', recorded).because(because('matter'))
    const theMatter = { ...about, _id: { $in: matterIds } }
    can('read', 'Matter', theMatter).because(because('matter'))
    can('read', 'Message', { ...inMatter, audience: 'customer' }).because(because('matter'))
    // That a message came is told to who may read it: its event is the customer's and the advisers' alone.
    can('read', 'Event', { ...inMatter, ...sectionRecords.messageEvents }).because(because('matter'))
    can('read', 'Document', recorded).because(because('matter'))
    can('read', 'Document', { ...inMatter, ...sectionRecords.messageDocuments }).because(because('matter'))
    can('read', 'ContactDetails', about).because(because('matter'))
    if (!may.has('matters.handle')) continue
    can('handle', 'Matter', theMatter).because(because('matter'))
    can('write', 'Matter', theMatter).because(because('matter'))
  }
}
