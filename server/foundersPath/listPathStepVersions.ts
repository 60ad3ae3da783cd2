import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { listPathStepVersions as contract } from '#shared/foundersPath/listPathStepVersions.ts'
import { findPathStep } from './findPathStep.ts'
import { type PathStepVersion, PathStepVersionModel } from './pathStepVersionModel.ts'
import { presentPathSteps } from './presentPathSteps.ts'

/** Every version of a step, the latest first, to those who may edit it. */
export const listPathStepVersions: Handler<typeof contract> = async (context, { stepKey }) => {
  const step = await findPathStep(stepKey)
  if (basesFor(context.ability, 'change', 'PathStep', step).length === 0) throw new Refusal('access.denied')
  const versions = await PathStepVersionModel.find({ stepKey }).sort({ version: -1 }).lean<PathStepVersion[]>()
  return {
    items: await presentPathSteps(
      context,
      versions.map((version) => version.step),
    ),
  }
}
