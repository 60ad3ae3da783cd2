import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import type { PathStepInUse } from '#shared/foundersPath/PathStepInUse.ts'
import type { PathStepRecord } from './PathStepRecord.ts'
import { presentPathSteps } from './presentPathSteps.ts'

/** One step as its readers see it. */
export const presentPathStep = async (
  context: Pick<Context, 'ability'>,
  step: PathStepRecord,
): Promise<z.input<typeof PathStepInUse>> => {
  const [presented] = await presentPathSteps(context, [step])
  if (!presented) throw new Error(`The step ${step._id} could not be presented`)
  return presented
}
