import type { Actor } from '../Actor.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import { organisationKinds } from '../organisationKinds.ts'

/**
 * Break-glass: what a role's limits or a storing body's withholding close, for one customer and sixty minutes. Service and
 * person data only: never the plan, messages or another's own notes. Needs a 10 § organisation and a role allowed to use it.
 */
export const breakGlassRules = (can: Can, { organisation, permissions, breakGlass }: Actor, now: Date): void => {
  if (!breakGlass || !organisation || !permissions.includes('breakGlass.use')) return
  if (!organisationKinds[organisation.kind].section10 || breakGlass.until <= now.toISOString()) return
  const needed = { customerId: breakGlass.customerId, class: { $in: ['service', 'person'] } }
  can('read', 'Event', needed).because(because('breakGlass'))
  can('read', 'NextStep', needed).because(because('breakGlass'))
  can('read', 'Matter', needed).because(because('breakGlass'))
  can('read', 'Document', needed).because(because('breakGlass'))
  can('read', 'ContactPerson', { customerId: breakGlass.customerId, class: 'person' }).because(because('breakGlass'))
  can('read', 'ContactDetails', { customerId: breakGlass.customerId }).because(because('breakGlass'))
}
