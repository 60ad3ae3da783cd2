import { accessibleBy } from '@casl/mongoose'
import type { Model, QueryFilter } from 'mongoose'
import type { Action, Subject } from '#shared/access/Ability.ts'
import type { Context } from './Context.ts'

type Conditions = Record<string, unknown>

/** A rule that asks no more than the filter already says: `{ kind: 'company' }` of a list of companies. */
const isImplied = (rule: Conditions, filter: Conditions): boolean =>
  Object.entries(rule).every(([field, value]) => typeof value === 'string' && filter[field] === value)

/**
 * Start every query here: the records that the actor may `action`, narrowed by `filter`. Never chain .or() or .find()
 * onto it: mongoose would merge both $or lists and let anything through (stalniy/casl#140). No rule at all finds nothing.
 *
 * A database sorts by an index only where no $or stands before it, and a list may be 250,000 long: so a single rule is
 * written without $or, and where the filter itself says what one of the rules asks, that rule lets all of it through.
 */
export const findAccessible = <T>(
  context: Pick<Context, 'ability'>,
  action: Action,
  model: Model<T>,
  filter: QueryFilter<T>,
) => {
  const allowed = accessibleBy(context.ability, action).ofType(model.modelName as Subject) as Conditions
  const rules = Object.keys(allowed).length === 1 && Array.isArray(allowed.$or) ? (allowed.$or as Conditions[]) : []
  if (rules.some((rule) => isImplied(rule, filter as Conditions)))
    return model.find({ $and: [filter] } as QueryFilter<T>)
  return model.find({ $and: [rules.length === 1 ? rules[0] : allowed, filter] } as QueryFilter<T>)
}
