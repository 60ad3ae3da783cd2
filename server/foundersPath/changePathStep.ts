import { isDeepStrictEqual } from 'node:util'
import type { Context } from '#server/access/Context.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { changePathStep as contract } from '#shared/foundersPath/changePathStep.ts'
import { checkPathStep } from './checkPathStep.ts'
import { findPathStep } from './findPathStep.ts'
import type { PathStepRecord } from './PathStepRecord.ts'
import { PathStepModel } from './pathStepModel.ts'
import { PathStepVersionModel } from './pathStepVersionModel.ts'
import { presentPathStep } from './presentPathStep.ts'
import { versionOfStep } from './versionOfStep.ts'

/** Who answers for a step, and whose system reports, is said by who keeps the whole path. */
const refuseHandingOver = (context: Context, step: PathStepRecord, changed: PathStepRecord): void => {
  if (step.ownerId === changed.ownerId && step.authorityId === changed.authorityId) return
  if (context.actor.organisation?.kind !== step.keeper) throw new Refusal('access.denied')
}

/** Change a step for everybody. Its earlier versions stay, with who wrote them and when. */
export const changePathStep: Handler<typeof contract> = async (context, { stepKey, version, ...wanted }) => {
  const step = await findPathStep(stepKey)
  if (basesFor(context.ability, 'change', 'PathStep', step).length === 0) throw new Refusal('access.denied')
  if (step.version !== version) throw new Refusal('record.changed', { current: await presentPathStep(context, step) })
  const { ownerId = step.ownerId, authorityId = step.authorityId, shown = step.shown, ...content } = wanted
  const { userId, organisation } = context.actor
  const changed: PathStepRecord = {
    ...{ ...step, ownerId, authorityId, shown, version: version + 1, changedAt: new Date() },
    content: { ...step.content, ...(content as Partial<PathStepRecord['content']>) },
    by: { userId, organisationId: organisation?.id ?? null },
  }
  const same = isDeepStrictEqual(changed.content, step.content) && shown === step.shown
  if (same && ownerId === step.ownerId && authorityId === step.authorityId) return presentPathStep(context, step)
  refuseHandingOver(context, step, changed)
  await checkPathStep(changed)

  const { _id, ...fields } = changed
  await PathStepModel.updateOne({ _id, version }, { $set: fields })
  await insertDocuments(PathStepVersionModel, [versionOfStep(changed)])
  return presentPathStep(context, changed)
}
