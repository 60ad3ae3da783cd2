import type { Handler } from '#server/http/Handler.ts'
import type { makeFounderCode as contract } from '#shared/founders/makeFounderCode.ts'
import { founderCodes } from './founderCodes.ts'
import { getOwnFounder } from './getOwnFounder.ts'

/** A code that the founder reads out to an adviser, who then finds them. */
export const makeFounderCode: Handler<typeof contract> = async (context, { customerId }) => {
  const founder = await getOwnFounder(context, customerId)
  return founderCodes.make('meet', founder._id)
}
