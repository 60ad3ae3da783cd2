import type { Handler } from '#server/http/Handler.ts'
import type { getPath as contract } from '#shared/foundersPath/getPath.ts'
import { notePathUse } from './notePathUse.ts'
import { openPath } from './openPath.ts'
import { presentPath } from './presentPath.ts'

/** A customer's path: which steps, in which order, how far. */
export const getPath: Handler<typeof contract> = async (context, { customerId }) => {
  const open = await openPath(context, customerId)
  await notePathUse(open.records)
  return presentPath(context, open)
}
