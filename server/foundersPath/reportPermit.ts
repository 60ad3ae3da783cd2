import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { reportPermit as contract } from '#shared/foundersPath/reportPermit.ts'
import { findPathStep } from './findPathStep.ts'
import type { Permit } from './PathRecord.ts'
import { PathModel } from './pathModel.ts'
import { permitsToReport } from './permitsToReport.ts'

/** An authority's system says where a permit of its own stands. The same report again, and an older one, change nothing. */
export const reportPermit: Handler<typeof contract> = async (context, { permitId, reportId, at, ...said }) => {
  if (context.ability.rulesFor('report', 'PathPermit').length === 0) throw new Refusal('access.denied')
  const [found] = await permitsToReport(context, { permitId })
  if (!found) throw new Refusal('path.permit_not_found')
  const { record, permit } = found
  const time = new Date(at)
  const stands = permit.report
  if (stands && (stands.reportId === reportId || stands.at >= time)) {
    const taken = stands.reportId === reportId
    return { permitId, state: permit.state, at: stands.at.toISOString(), taken }
  }

  const after: Permit = {
    ...{ ...permit, ...said, source: 'interface', report: { reportId, at: time } },
    ...{ changedAt: new Date(), version: permit.version + 1 },
  }
  const permits = record.permits.map((one) => (one === permit ? after : one))
  await PathModel.updateOne({ _id: record._id }, { $set: { permits, version: record.version + 1 } })
  const { content } = await findPathStep(permit.stepKey)
  await recordEvent(context, {
    ...{ customerId: record.customerId, class: 'plan' },
    fact: {
      type: 'path.permitReported',
      content: {
        ...{ permitId, stepKey: permit.stepKey, title: content.title, authority: permit.authority },
        ...{ state: after.state, source: 'interface' },
      },
    },
  })
  return { permitId, state: after.state, at: time.toISOString(), taken: true }
}
