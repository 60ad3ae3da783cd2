import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import { customerNamesOf } from '#server/customers/customerNamesOf.ts'
import { NextStepModel, type NextStepRecord } from './nextStepModel.ts'
import { presentNextStep } from './presentNextStep.ts'

/** As many as a desktop shows. */
const MOST = 100

/** The open next steps for which the actor is responsible, in the organisation they now act for, the first due first. */
export const findMyNextSteps = async (context: Context) => {
  const organisationId = context.actor.organisation?.id
  if (!organisationId) return []
  const steps = await findAccessible(context, 'read', NextStepModel, {
    'responsible.userId': context.actor.userId,
    state: 'open',
    organisationId,
  })
    .sort({ dueOrder: 1 })
    .limit(MOST)
    .lean<NextStepRecord[]>()
  const customers = await customerNamesOf(context, [...new Set(steps.map(({ customerId }) => customerId))])
  const shown = steps.flatMap((step) => {
    const customer = customers.get(step.customerId)
    return customer ? [presentNextStep(context, step, customer)] : []
  })
  return Promise.all(shown)
}
