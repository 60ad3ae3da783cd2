import type { Actor } from '../Actor.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import type { OpenedCustomer } from '../OpenedCustomer.ts'
import { organisationKinds } from '../organisationKinds.ts'
import { permissionsOf } from './permissionsOf.ts'

/**
 * Break-glass: what a role's limits or a storing body's withholding close, for one customer and sixty minutes. Service and
 * person data only: never the plan, messages or another's own notes. Needs a 10 § organisation and a role allowed to use it.
 * Of a company that was a founder's, the time before stays closed to who had not met the founder, as under 10 §.
 */
export const breakGlassRules = (can: Can, actor: Actor, opened: readonly OpenedCustomer[], now: Date): void => {
  const { organisation, breakGlass } = actor
  if (!breakGlass || !organisation || !permissionsOf(actor).has('breakGlass.use')) return
  if (!organisationKinds[organisation.kind].section10 || breakGlass.until <= now.toISOString()) return
  const customerIds: string[] = [breakGlass.customerId, ...(breakGlass.mergedIds ?? [])]
  const unmet = opened.find((customer) => customer.unmet?.customerIds.includes(breakGlass.customerId))?.unmet
  const ofFounder = unmet ? customerIds.filter((id) => unmet.customerIds.includes(id)) : []
  if (unmet) {
    const needed = { customerId: { $in: ofFounder }, class: { $in: ['service', 'person'] } }
    const since = { $gte: new Date(unmet.until) }
    can('read', 'Event', { ...needed, recordedAt: since }).because(because('breakGlass'))
    can('read', 'NextStep', { ...needed, agreedAt: since }).because(because('breakGlass'))
    can('read', 'Matter', { ...needed, openedAt: since }).because(because('breakGlass'))
    can('read', 'Document', { ...needed, addedAt: since }).because(because('breakGlass'))
  }
  const others = customerIds.filter((id) => !ofFounder.includes(id))
  if (others.length === 0) return
  const about = { customerId: { $in: others } }
  const needed = { ...about, class: { $in: ['service', 'person'] } }
  can('read', 'Event', needed).because(because('breakGlass'))
  can('read', 'NextStep', needed).because(because('breakGlass'))
  can('read', 'Matter', needed).because(because('breakGlass'))
  can('read', 'Document', needed).because(because('breakGlass'))
  can('read', 'ContactPerson', { ...about, class: 'person' }).because(because('breakGlass'))
  can('read', 'ContactDetails', about).because(because('breakGlass'))
}
