import type { Actor } from '../Actor.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import type { OpenedCustomer } from '../OpenedCustomer.ts'
import { organisationKinds } from '../organisationKinds.ts'
import { permissionsOf } from './permissionsOf.ts'
import { sectionRecords } from './sectionRecords.ts'
import { sharedByLaw } from './sharedByLaw.ts'

/** What an organisation's own people may: its own records (6 §), and others' under 10 § and 7 a § where its kind is listed. */
export const organisationRules = (can: Can, actor: Actor, opened: readonly OpenedCustomer[], _now: Date): void => {
  const { organisation, actsFor } = actor
  if (!organisation || actsFor) return
  const ceiling = organisationKinds[organisation.kind]
  const may = permissionsOf(actor)
  const own = { organisationId: organisation.id }
  const byLaw = sharedByLaw(can, opened)

  if (may.has('events.read')) {
    // 10 §: the section 10 list sees service and person data, unless the storing body withholds it (6 §): then a trace.
    if (ceiling.section10) {
      const needed = { class: { $in: ['service', 'person'] } }
      byLaw('read', 'Event', { ...needed, withheld: null }, 'recordedAt')
      byLaw('trace', 'Event', needed, 'recordedAt')
      byLaw('read', 'NextStep', { ...needed, withheld: null }, 'agreedAt')
      byLaw('read', 'Matter', { ...needed, withheld: null }, 'openedAt')
      byLaw('read', 'Document', { ...needed, withheld: null }, 'addedAt')
      // A customer without a Y-tunnus is as much a customer of business services, but found only by who has met them.
      can('read', 'ContactDetails', { protected: false, kind: 'company' }).because(because('section10'))
    }
    // 7 a §: state aid, to aid and employment authorities.
    if (ceiling.seesAid) {
      byLaw('read', 'Event', { class: 'aid', withheld: null }, 'recordedAt')
      byLaw('read', 'NextStep', { class: 'aid', withheld: null }, 'agreedAt')
    }
    // 6 §: each storing body decides on its own records.
    can('read', 'Event', own).because(because('ownRecord'))
    can('read', 'NextStep', own).because(because('ownRecord'))
    can('read', 'Matter', own).because(because('ownRecord'))
    can('read', 'Document', own).because(because('ownRecord'))
    // What its own people wrote, to the customer or among themselves: nobody else reads the latter, ever.
    can('read', 'Message', own).because(because('ownRecord'))
    // That a customer wrote to it is told to the organisation that is written to, which may hold no other basis yet.
    const received = { ...sectionRecords.messageEvents, 'fact.content.organisationId': organisation.id }
    can('read', 'Event', received).because(because('ownRecord'))
    // Founders are found by whom they have met.
    can('read', 'Customer', { metBy: organisation.id }).because(because('ownRecord'))
  }
  if (may.has('contacts.read')) {
    // 7.3 §: contact persons in their public role under 10 §; an organisation's own notes of them are its own.
    if (ceiling.section10) byLaw('read', 'ContactPerson', { class: 'person', protected: false })
    can('read', 'ContactPerson', own).because(because('ownRecord'))
    // How to reach a customer, as the customer told this organisation; protected details open by a matter only.
    can('read', 'ContactDetails', { ...own, protected: false }).because(because('ownRecord'))
  }
  if (ceiling.stores.length === 0) return
  if (may.has('events.log')) {
    can('log', 'Customer', { kind: 'company' }).because(because('ownRecord'))
    can('log', 'Customer', { metBy: organisation.id }).because(because('ownRecord'))
  }
  if (may.has('matters.handle')) {
    can('open', 'Customer', { kind: 'company' }).because(because('ownRecord'))
    can('open', 'Customer', { metBy: organisation.id }).because(because('ownRecord'))
    can('handle', 'Matter', own).because(because('ownRecord'))
    can('write', 'Matter', own).because(because('ownRecord'))
    can('change', 'Document', { ...own, messageId: null }).because(because('ownRecord'))
  }
  if (may.has('events.correct')) can('correct', 'Event', own).because(because('ownRecord'))
  if (may.has('events.withhold')) can('withhold', 'Event', own).because(because('ownRecord'))
  if (may.has('nextSteps.change')) can('change', 'NextStep', own).because(because('ownRecord'))
  if (may.has('contacts.change')) can('change', 'ContactPerson', own).because(because('ownRecord'))
}
