import { type ForcedSubject, subject } from '@casl/ability'
import type { Ability, Action, Subject } from './Ability.ts'
import { Basis } from './Basis.ts'

/** Every basis on which the actor may act on this record, narrowest first; empty when none holds. */
export const basesFor = (ability: Ability, action: Action, type: Subject, record: object): Basis[] => {
  const typed = subject(type, { ...record }) as object & ForcedSubject<Subject>
  const reasons = ability
    .possibleRulesFor(action, type)
    .filter((rule) => rule.matchesConditions(typed))
    .map((rule) => rule.reason)
  return Basis.options.filter((basis) => reasons.includes(basis))
}
