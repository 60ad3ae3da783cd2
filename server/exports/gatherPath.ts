import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { getPath } from '#server/foundersPath/getPath.ts'
import type { PathTaken } from '#shared/foundersPath/PathTaken.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'

/** What the customer has said on the founder's path; what it tells everybody is not about them. */
export const gatherPath = async (context: Context, customerId: CustomerId): Promise<z.input<typeof PathTaken>> => {
  const { choice, steps } = await getPath(context, { customerId })
  return { choice, steps: steps.filter(({ own, permit }) => own.version > 0 || permit?.permitId) }
}
