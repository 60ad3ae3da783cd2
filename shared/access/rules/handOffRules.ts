import type { Actor } from '../Actor.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import { permissionsOf } from './permissionsOf.ts'

/**
 * On what a sender may tell a receiver of a customer at all: 10 §, what the customer granted or agreed to, or a matter of theirs;
 * and the keeper of a matter is told that it is asked for, on that record of its own (6 §).
 */
const SENT_ON = ['section10', 'grant', 'matter', 'ownRecord'] as const

/**
 * A hand-off is its sender's own record (6 §). Its receiver sees it once it was sent, on the basis on which it was: the hand-off
 * and its packet, and nothing else of the customer's, before acceptance or after it. What else the receiver's own bases open
 * stays open by those.
 */
export const handOffRules = (can: Can, actor: Actor): void => {
  const { organisation } = actor
  const may = permissionsOf(actor)
  if (!organisation || !may.has('events.read')) return
  const sent = { 'from.organisationId': organisation.id }
  can('read', 'HandOff', sent).because(because('ownRecord'))
  if (may.has('matters.handle')) can('handle', 'HandOff', sent).because(because('ownRecord'))
  for (const basis of SENT_ON) {
    const received = { 'to.organisationId': organisation.id, basis, sentAt: { $ne: null } }
    can('read', 'HandOff', received).because(because(basis))
    if (may.has('matters.handle')) can('receive', 'HandOff', received).because(because(basis))
  }
}
