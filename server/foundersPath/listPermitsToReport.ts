import { recordRead } from '#server/access/recordRead.ts'
import { namesOfCustomers } from '#server/customers/namesOfCustomers.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { listPermitsToReport as contract } from '#shared/foundersPath/listPermitsToReport.ts'
import { MOST_PERMITS } from '#shared/foundersPath/pathLimits.ts'
import { pathStepsInUse } from './pathStepsInUse.ts'
import { permitsToReport } from './permitsToReport.ts'

/** What an authority's system may report on, and of whom: what those customers let it know, and nothing more. */
export const listPermitsToReport: Handler<typeof contract> = async (context, { stepKey }) => {
  if (context.ability.rulesFor('report', 'PathPermit').length === 0) throw new Refusal('access.denied')
  const found = await permitsToReport(context, { limit: MOST_PERMITS })
  const wanted = found.filter(({ permit }) => !stepKey || permit.stepKey === stepKey).slice(0, MOST_PERMITS)
  const names = await namesOfCustomers(wanted.map(({ record }) => record.customerId))
  const steps = new Map((await pathStepsInUse()).map(({ _id, content }) => [_id, content]))
  return {
    items: wanted.flatMap(({ record, permit }) => {
      const customer = names.get(record.customerId)
      const step = steps.get(permit.stepKey)
      if (!customer || !step) return []
      const { customerId } = record
      recordRead(context, { customerId, recordId: record._id, class: 'plan', bases: ['grant'] })
      const { permitId, state, askedOn, changedAt } = permit
      return {
        ...{ permitId, stepKey: permit.stepKey, title: step.title, state, askedOn, changedAt: changedAt.toISOString() },
        customer: { name: customer.name, businessId: customer.businessId },
      }
    }),
  }
}
