import type { Handler } from '#server/http/Handler.ts'
import type { listPathSteps as contract } from '#shared/foundersPath/listPathSteps.ts'
import { pathStepsInUse } from './pathStepsInUse.ts'
import { presentPathSteps } from './presentPathSteps.ts'

/** The content of the path: what everybody may read. */
export const listPathSteps: Handler<typeof contract> = async (context) => ({
  items: await presentPathSteps(context, await pathStepsInUse()),
})
