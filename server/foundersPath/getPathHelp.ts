import type { Handler } from '#server/http/Handler.ts'
import { servicesOfKinds } from '#server/services/servicesOfKinds.ts'
import type { getPathHelp as contract } from '#shared/foundersPath/getPathHelp.ts'
import { findPathStep } from './findPathStep.ts'
import { openPath } from './openPath.ts'
import { whereOf } from './whereOf.ts'

/** Services that help with a step where the customer is; where that isn't known, those of the whole country. */
export const getPathHelp: Handler<typeof contract> = async (context, { customerId, stepKey }) => {
  const open = await openPath(context, customerId)
  const { content } = await findPathStep(stepKey)
  return { items: await servicesOfKinds(content.helperKinds, whereOf(open).municipality) }
}
