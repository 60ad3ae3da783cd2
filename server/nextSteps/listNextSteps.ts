import { findAccessible } from '#server/access/findAccessible.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listNextSteps as contract } from '#shared/nextSteps/listNextSteps.ts'
import { NextStepModel, type NextStepRecord } from './nextStepModel.ts'
import { presentNextStep } from './presentNextStep.ts'

/** More than anyone has open with one customer. */
const MOST = 200

/** The open next steps of a customer that the viewer may see, the first due first. */
export const listNextSteps: Handler<typeof contract> = async (context, { customerId }) => {
  const [customer, steps] = await Promise.all([
    getAccessibleCustomer(context, 'read', customerId),
    findAccessible(context, 'read', NextStepModel, { customerId, state: 'open' })
      .sort({ dueOrder: 1 })
      .limit(MOST)
      .lean<NextStepRecord[]>(),
  ])
  const { name, businessId } = customer
  return { items: await Promise.all(steps.map((step) => presentNextStep(context, step, { name, businessId }))) }
}
