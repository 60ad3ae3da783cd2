import type { Action, Subject } from '../Ability.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import type { OpenedCustomer } from '../OpenedCustomer.ts'

/** By which time a record is told from one of the founder's time; what has none is of that time for ever. */
type Since = 'recordedAt' | 'agreedAt' | 'openedAt' | 'addedAt'

/**
 * Adds rules of 10 § and 7 a §, which ask nothing of single customers, but for one thing: what was recorded of a founder
 * keeps its audience when a company comes of them. Who had not met the founder sees what was recorded since.
 */
export const sharedByLaw = (can: Can, opened: readonly OpenedCustomer[]) => {
  const closed = opened.flatMap(({ unmet }) => (unmet ? [unmet] : []))
  const ofFounders = closed.flatMap(({ customerIds }) => customerIds)
  const others = ofFounders.length > 0 ? { customerId: { $nin: ofFounders } } : {}
  return (action: Action, type: Subject, conditions: Record<string, unknown>, since?: Since): void => {
    can(action, type, { ...conditions, ...others }).because(because('section10'))
    if (!since) return
    for (const { customerIds, until } of closed) {
      const later = { customerId: { $in: customerIds }, [since]: { $gte: new Date(until) } }
      can(action, type, { ...conditions, ...later }).because(because('section10'))
    }
  }
}
