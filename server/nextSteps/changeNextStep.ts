import { getAccessible } from '#server/access/getAccessible.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { changeNextStep as contract } from '#shared/nextSteps/changeNextStep.ts'
import { dueOrderOf } from './dueOrderOf.ts'
import { NextStepModel, type NextStepRecord } from './nextStepModel.ts'
import { presentNextStep } from './presentNextStep.ts'

/**
 * Change, finish or drop a next step of the caller's own organisation. Refuses a stale version (412) with the step as it
 * is now. A change to what it already says writes nothing.
 */
export const changeNextStep: Handler<typeof contract> = async (context, input) => {
  const { customerId, nextStepId, version } = input
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const { name, businessId = null } = customer
  const step = await getAccessible<NextStepRecord>(context, 'change', NextStepModel, nextStepId, 'nextStep.not_found')
  if (!recordIdsOf(customer).includes(step.customerId)) throw new Refusal('nextStep.not_found')
  const present = (record: NextStepRecord) => presentNextStep(context, record, { name, businessId })
  if (step.version !== version) throw new Refusal('record.changed', { current: await present(step) })

  const { text = step.text, dueOn = step.dueOn, state = step.state } = input
  if (text === step.text && dueOn === step.dueOn && state === step.state) return present(step)
  const changed = { ...step, text, dueOn, dueOrder: dueOrderOf(dueOn), state, version: version + 1 }
  // Of two changes at once the database lets one through; the other begins again and finds its version stale.
  await NextStepModel.updateOne(
    { _id: nextStepId, version },
    { $set: { text, dueOn, dueOrder: changed.dueOrder, state, version: changed.version } },
  )
  await recordEvent(context, {
    customerId: step.customerId,
    fact: { type: 'nextStep.changed', content: { nextStepId, text, dueOn, state } },
    class: step.class,
    withheld: step.withheld,
    nextStepId,
    causeId: step.eventId,
  })
  return present(changed)
}
