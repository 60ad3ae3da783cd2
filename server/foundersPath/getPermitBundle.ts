import type { Handler } from '#server/http/Handler.ts'
import { bundleState } from '#shared/foundersPath/bundleState.ts'
import type { getPermitBundle as contract } from '#shared/foundersPath/getPermitBundle.ts'
import { openPath } from './openPath.ts'
import { presentPath } from './presentPath.ts'

/** The permits and notifications of a customer across authorities: those of its path, and others that it has asked for. */
export const getPermitBundle: Handler<typeof contract> = async (context, { customerId }) => {
  const path = await presentPath(context, await openPath(context, customerId))
  const items = path.steps.flatMap(({ permit, behind, own }) =>
    permit && !behind && own.state !== 'notForMe' ? [permit] : [],
  )
  return { customerId: path.customerId, state: bundleState(items), items }
}
