import { isDeepStrictEqual } from 'node:util'
import type { Context } from '#server/access/Context.ts'
import { documentsOfCustomer } from '#server/documents/documentsOfCustomer.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { setPathStep as contract } from '#shared/foundersPath/setPathStep.ts'
import { findPathStep } from './findPathStep.ts'
import { keepPart } from './keepPart.ts'
import type { OpenedPath } from './OpenedPath.ts'
import { openPath } from './openPath.ts'
import type { StepState } from './PathRecord.ts'
import { pathRights } from './pathRights.ts'
import { presentPath } from './presentPath.ts'

/** What is not a document of this customer that the actor may read is answered as one that is not there. */
const checkDocuments = async (context: Context, { customer }: OpenedPath, ids: readonly string[]): Promise<void> => {
  const found = await documentsOfCustomer(context, customer, ids)
  if (found.length < ids.length) throw new Refusal('document.not_found')
}

/** Say where the customer is with a step. The note stays on the path: the log tells only that it was changed. */
export const setPathStep: Handler<typeof contract> = async (context, input) => {
  const { customerId, stepKey, version, state, on, note } = input
  const open = await openPath(context, customerId)
  pathRights.refuseChange(open)
  const { content } = await findPathStep(stepKey)
  const before = open.stateOf(stepKey)
  if ((before?.version ?? 0) !== version)
    throw new Refusal('record.changed', { current: await presentPath(context, open) })
  const kept = before?.documentIds ?? []
  const documentIds = input.documentIds ? [...new Set<string>(input.documentIds)] : kept
  const same = before && before.state === state && before.on === on && before.note === note
  if (same && isDeepStrictEqual(kept, documentIds)) return presentPath(context, open)
  if (input.documentIds) await checkDocuments(context, open, documentIds)

  const now = new Date()
  const after: StepState = {
    ...{ key: stepKey, state, on, note, documentIds },
    ...{ createdAt: before?.createdAt ?? now, changedAt: now, version: version + 1 },
  }
  await keepPart(open, 'steps', before, after)
  await recordEvent(context, {
    ...{ customerId: open.customer._id, class: 'plan' },
    fact: {
      type: 'path.stepChanged',
      content: { stepKey, title: content.title, state, before: before?.state ?? 'notStarted' },
    },
  })
  return presentPath(context, await openPath(context, customerId))
}
