import { insertDocuments } from '#server/database/insertDocuments.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { addPathStep as contract } from '#shared/foundersPath/addPathStep.ts'
import { checkPathStep } from './checkPathStep.ts'
import { keyOfTitle } from './keyOfTitle.ts'
import type { PathStepRecord } from './PathStepRecord.ts'
import { PATH_KEEPER } from './pathKeeper.ts'
import { PathStepModel } from './pathStepModel.ts'
import { pathStepsInUse } from './pathStepsInUse.ts'
import { PathStepVersionModel } from './pathStepVersionModel.ts'
import { presentPathStep } from './presentPathStep.ts'
import { versionOfStep } from './versionOfStep.ts'

/** Add a step for everybody, last of its phase. Only who keeps the whole path may: nobody answers yet for what is not there. */
export const addPathStep: Handler<typeof contract> = async (context, { ownerId, authorityId, shown, ...words }) => {
  const common = { keeper: PATH_KEEPER, ownerId: null }
  if (basesFor(context.ability, 'change', 'PathStep', common).length === 0) throw new Refusal('access.denied')
  const others = await pathStepsInUse()
  const orders = others.filter(({ content }) => content.phase === words.phase).map(({ content }) => content.order)
  const key = keyOfTitle(
    words.title.en,
    others.map(({ _id }) => _id),
  )
  const { userId, organisation } = context.actor
  const step: PathStepRecord = {
    ...{ _id: key, keeper: PATH_KEEPER, ownerId, authorityId, shown },
    content: { ...words, key, order: Math.max(0, ...orders) + 1 },
    ...{ changedAt: new Date(), by: { userId, organisationId: organisation?.id ?? null }, version: 1 },
  }
  await checkPathStep(step)

  await insertDocuments(PathStepModel, [step])
  await insertDocuments(PathStepVersionModel, [versionOfStep(step)])
  return presentPathStep(context, step)
}
