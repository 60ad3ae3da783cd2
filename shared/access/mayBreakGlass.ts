import type { Actor } from './Actor.ts'
import { organisationKinds } from './organisationKinds.ts'
import { permissionsOf } from './rules/permissionsOf.ts'

/** Whether the actor may open break-glass at all: a 10 § organisation, and a role allowed to use it (law.md). */
export const mayBreakGlass = (actor: Actor): boolean =>
  actor.organisation !== null &&
  !actor.actsFor &&
  organisationKinds[actor.organisation.kind].section10 &&
  permissionsOf(actor).has('breakGlass.use')
