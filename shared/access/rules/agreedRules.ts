import type { Actor } from '../Actor.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import type { OpenedCustomer } from '../OpenedCustomer.ts'
import { permissionsOf } from './permissionsOf.ts'
import { sectionRecords } from './sectionRecords.ts'

/**
 * What a customer agreed to let go to the receiver of one hand-off: these records and no others, as far as a grant of their
 * section would open them. Working notes never; what is withheld, delayed or protected stays so. `agreed` is there only while
 * that hand-off's packet is read, and opens nothing anywhere else.
 */
export const agreedRules = (can: Can, actor: Actor, opened: readonly OpenedCustomer[]): void => {
  if (!permissionsOf(actor).has('events.read')) return
  for (const { customerIds, agreed } of opened) {
    if (!agreed) continue
    const these = { customerId: { $in: customerIds }, _id: { $in: agreed.recordIds } }
    const recorded = { ...these, class: { $in: [...sectionRecords.eventClasses] }, withheld: null }
    can('read', 'Event', { ...recorded, delayed: null }).because(because('grant'))
    can('read', 'Matter', recorded).because(because('grant'))
    can('read', 'Document', recorded).because(because('grant'))
    can('read', 'ContactPerson', { ...these, class: 'person', protected: false }).because(because('grant'))
    can('read', 'ContactDetails', { ...these, protected: false }).because(because('grant'))
    can('read', 'PlanPart', these).because(because('grant'))
  }
}
