import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import type { NextStepRecord } from './nextStepModel.ts'

/** A next step as its viewer sees it, noted for the read log. The caller has found it through findAccessible or getAccessible. */
export const presentNextStep = async (
  context: Context,
  record: NextStepRecord,
  customer: { name: string; businessId: string | null },
): Promise<z.input<typeof NextStep>> => {
  const bases = basesFor(context.ability, 'read', 'NextStep', record)
  recordRead(context, { customerId: record.customerId, recordId: record._id, class: record.class, bases })
  const organisation = (await organisationNames()).get(record.organisationId ?? '')
  if (!organisation)
    throw new Error(`Next step ${record._id} belongs to ${record.organisationId}, which does not exist`)
  return {
    nextStepId: record._id,
    customerId: record.customerId,
    customer,
    text: record.text,
    dueOn: record.dueOn,
    state: record.state,
    organisation,
    responsible: { name: record.responsible.name, me: record.responsible.userId === context.actor.userId },
    bases,
    mayChange: basesFor(context.ability, 'change', 'NextStep', record).length > 0,
    version: record.version,
  }
}
