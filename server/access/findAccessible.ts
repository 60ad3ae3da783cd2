import { accessibleBy } from '@casl/mongoose'
import type { Model, QueryFilter } from 'mongoose'
import type { Ability, Action, Subject } from '#shared/access/Ability.ts'
import type { Context } from './Context.ts'

type Conditions = Record<string, unknown>

/** A rule that asks no more than the filter already says: `{ kind: 'company' }` of a list of companies. */
const isImplied = (rule: Conditions, filter: Conditions): boolean =>
  Object.entries(rule).every(([field, value]) => typeof value === 'string' && filter[field] === value)

/** What one ability lets through of what the filter asks; null: all of it. */
const allowedBy = (ability: Ability, action: Action, model: string, filter: Conditions): Conditions | null => {
  const allowed = accessibleBy(ability, action).ofType(model as Subject) as Conditions
  const rules = Object.keys(allowed).length === 1 && Array.isArray(allowed.$or) ? (allowed.$or as Conditions[]) : []
  if (rules.some((rule) => isImplied(rule, filter))) return null
  return rules.length === 1 ? (rules[0] as Conditions) : allowed
}

/**
 * Start every query here: the records that the actor may `action`, narrowed by `filter`. Never chain .or() or .find()
 * onto it: mongoose would merge both $or lists and let anything through (stalniy/casl#140). No rule at all finds nothing.
 *
 * A database sorts by an index only where no $or stands before it, and a list may be 250,000 long: so a single rule is
 * written without $or, and where the filter itself says what one of the rules asks, that rule lets all of it through.
 */
export const findAccessible = <T>(
  { ability, within }: Pick<Context, 'ability' | 'within'>,
  action: Action,
  model: Model<T>,
  filter: QueryFilter<T>,
) => {
  const asked = filter as Conditions
  const allowed = allowedBy(ability, action, model.modelName, asked)
  const also = within ? allowedBy(within, 'read', model.modelName, asked) : null
  return model.find({ $and: [allowed, also, filter].filter((part) => part !== null) } as QueryFilter<T>)
}
