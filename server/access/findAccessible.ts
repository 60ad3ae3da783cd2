import { accessibleBy } from '@casl/mongoose'
import type { Model, QueryFilter } from 'mongoose'
import type { Action, Subject } from '#shared/access/Ability.ts'
import type { Context } from './Context.ts'

/**
 * Start every query here: the records that the actor may `action`, narrowed by `filter`. Never chain .or() or .find()
 * onto it: mongoose would merge both $or lists and let anything through (stalniy/casl#140). No rule at all finds nothing.
 */
export const findAccessible = <T>(
  context: Pick<Context, 'ability'>,
  action: Action,
  model: Model<T>,
  filter: QueryFilter<T>,
) =>
  model.find({
    $and: [accessibleBy(context.ability, action).ofType(model.modelName as Subject), filter],
  } as QueryFilter<T>)
