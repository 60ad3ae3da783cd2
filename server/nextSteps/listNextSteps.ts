import type { QueryFilter } from 'mongoose'
import { findAccessible } from '#server/access/findAccessible.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listNextSteps as contract } from '#shared/nextSteps/listNextSteps.ts'
import { NextStepModel, type NextStepRecord } from './nextStepModel.ts'
import { presentNextStep } from './presentNextStep.ts'

/** More than anyone has open with one customer. */
const MOST = 200

/** The open next steps of a customer that the viewer may see, the first due first. */
export const listNextSteps: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const steps = await findAccessible(context, 'read', NextStepModel, {
    customerId: ofCustomer(customer),
    state: 'open',
  } as QueryFilter<NextStepRecord>)
    .sort({ dueOrder: 1 })
    .limit(MOST)
    .lean<NextStepRecord[]>()
  const { name, businessId = null } = customer
  return { items: await Promise.all(steps.map((step) => presentNextStep(context, step, { name, businessId }))) }
}
