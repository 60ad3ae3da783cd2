import type { Actor } from '../Actor.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import { permissionsOf } from './permissionsOf.ts'

/**
 * The founder's path as those meet it who make it: its content is common and read by all, written by the kind of
 * organisation that keeps the whole (the KEHA Centre), and by whoever answers for a step. An authority's system tells of its own permits, of customers who asked
 * for that and as long as they do; it reads nothing else of theirs.
 */
export const pathRules = (can: Can, actor: Actor): void => {
  const { organisation } = actor
  if (!organisation) return
  const may = permissionsOf(actor)
  if (may.has('path.edit')) {
    can('change', 'PathStep', { keeper: organisation.kind }).because(because('ownRecord'))
    can('change', 'PathStep', { ownerId: organisation.id }).because(because('ownRecord'))
  }
  if (may.has('permits.report'))
    can('report', 'PathPermit', { authorityId: organisation.id, told: true }).because(because('grant'))
}
