import type { Actor } from '../Actor.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import { organisationKinds } from '../organisationKinds.ts'

/** What an organisation's own people may: its own records (6 §), and others' under 10 § and 7 a § where its kind is listed. */
export const organisationRules = (can: Can, { organisation, permissions, actsFor }: Actor, _now: Date): void => {
  if (!organisation || actsFor) return
  const ceiling = organisationKinds[organisation.kind]
  const may = new Set(permissions.filter((permission) => ceiling.permissions.includes(permission)))
  const own = { organisationId: organisation.id }

  if (may.has('events.read')) {
    // 10 §: the section 10 list sees service and person data, unless the storing body withholds it (6 §): then a trace.
    if (ceiling.section10) {
      const needed = { class: { $in: ['service', 'person'] } }
      can('read', 'Event', { ...needed, withheld: null }).because(because('section10'))
      can('trace', 'Event', needed).because(because('section10'))
      can('read', 'NextStep', { ...needed, withheld: null }).because(because('section10'))
      can('read', 'Matter', { ...needed, withheld: null }).because(because('section10'))
      can('read', 'Document', { ...needed, withheld: null }).because(because('section10'))
      // A customer without a Y-tunnus is as much a customer of business services, but found only by who has met them.
      can('read', 'ContactDetails', { protected: false, kind: 'company' }).because(because('section10'))
    }
    // 7 a §: state aid, to aid and employment authorities.
    if (ceiling.seesAid) {
      can('read', 'Event', { class: 'aid', withheld: null }).because(because('section10'))
      can('read', 'NextStep', { class: 'aid', withheld: null }).because(because('section10'))
    }
    // 6 §: each storing body decides on its own records.
    can('read', 'Event', own).because(because('ownRecord'))
    can('read', 'NextStep', own).because(because('ownRecord'))
    can('read', 'Matter', own).because(because('ownRecord'))
    can('read', 'Document', own).because(because('ownRecord'))
    // Founders are found by whom they have met.
    can('read', 'Customer', { metBy: organisation.id }).because(because('ownRecord'))
  }
  if (may.has('contacts.read')) {
    // 7.3 §: contact persons in their public role under 10 §; an organisation's own notes of them are its own.
    if (ceiling.section10)
      can('read', 'ContactPerson', { class: 'person', protected: false }).because(because('section10'))
    can('read', 'ContactPerson', own).because(because('ownRecord'))
  }
  if (ceiling.stores.length === 0) return
  if (may.has('events.log')) {
    can('log', 'Customer', { kind: 'company' }).because(because('ownRecord'))
    can('log', 'Customer', { metBy: organisation.id }).because(because('ownRecord'))
  }
  if (may.has('events.correct')) can('correct', 'Event', own).because(because('ownRecord'))
  if (may.has('events.withhold')) can('withhold', 'Event', own).because(because('ownRecord'))
  if (may.has('nextSteps.change')) can('change', 'NextStep', own).because(because('ownRecord'))
  if (may.has('contacts.change')) can('change', 'ContactPerson', own).because(because('ownRecord'))
}
