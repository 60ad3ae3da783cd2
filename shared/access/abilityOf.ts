import { AbilityBuilder, createMongoAbility } from '@casl/ability'
import type { Ability } from './Ability.ts'
import type { Actor } from './Actor.ts'
import type { Basis } from './Basis.ts'
import { organisationKinds } from './organisationKinds.ts'

// A sentence of the law beside each rule; only positive rules, so that adding one can't hide another.
const because = (basis: Basis): Basis => basis

/** Compile the rules of one actor. Source: Act 293/2017, the paragraph beside each rule. */
export const abilityOf = (actor: Actor): Ability => {
  const { can, build } = new AbilityBuilder<Ability>(createMongoAbility)
  const may = new Set(actor.permissions)
  const own = actor.organisation ? { organisationId: actor.organisation.id } : null
  const ceiling = actor.organisation ? organisationKinds[actor.organisation.kind] : null

  // 7.1 §: public company data, to every signed-in professional.
  if (may.has('register.read')) {
    can('read', 'Customer', { kind: 'company' }).because(because('public'))
    can('read', 'Event', { class: 'public' }).because(because('public'))
  }
  if (own && may.has('events.read')) {
    // 10 §: the section 10 list sees service and person data, unless the storing body withholds it (6 §): then a trace.
    if (ceiling?.section10) {
      can('read', 'Event', { class: { $in: ['service', 'person'] }, withheld: null }).because(because('section10'))
      can('trace', 'Event', { class: { $in: ['service', 'person'] } }).because(because('section10'))
      can('read', 'NextStep', { class: { $in: ['service', 'person'] }, withheld: null }).because(because('section10'))
    }
    // 6 §: each storing body decides on its own records.
    can('read', 'Event', own).because(because('ownRecord'))
    can('read', 'NextStep', own).because(because('ownRecord'))
  }
  if (own && ceiling && ceiling.stores.length > 0) {
    if (may.has('events.log')) can('log', 'Customer', { kind: 'company' }).because(because('ownRecord'))
    if (may.has('events.correct')) can('correct', 'Event', own).because(because('ownRecord'))
    if (may.has('nextSteps.change')) can('change', 'NextStep', own).because(because('ownRecord'))
  }
  // The customer sees everything recorded about it, an organisation's own working notes apart (law.md).
  if (actor.customerIds.length > 0) {
    const aboutMe = { customerId: { $in: actor.customerIds } }
    can('read', 'Customer', { _id: { $in: actor.customerIds } }).because(because('mandate'))
    can('read', 'Event', { ...aboutMe, class: { $in: ['public', 'service', 'person', 'aid'] } }).because(
      because('mandate'),
    )
    can('read', 'NextStep', { ...aboutMe, class: { $in: ['public', 'service', 'person', 'aid'] } }).because(
      because('mandate'),
    )
  }
  return build()
}
