import type { Model } from 'mongoose'
import { Refusal } from '#server/http/Refusal.ts'
import type { Action, Subject } from '#shared/access/Ability.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { ErrorCode } from '#shared/errors/errors.ts'
import type { Context } from './Context.ts'

/** One record on which the actor may `action`, as a plain object. Invisible is 404 by `notFound`; visible but not allowed is 403. */
export const getAccessible = async <T extends { _id: unknown }>(
  context: Pick<Context, 'ability'>,
  action: Action,
  model: Model<T>,
  id: T['_id'],
  notFound: ErrorCode,
): Promise<T> => {
  const record = await model.findById(id).lean<T>()
  const type = model.modelName as Subject
  if (!record) throw new Refusal(notFound)
  if (basesFor(context.ability, action, type, record).length > 0) return record
  const visible = basesFor(context.ability, 'read', type, record).length > 0
  throw new Refusal(visible ? 'access.denied' : notFound)
}
