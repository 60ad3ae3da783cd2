import { openInquiriesOf } from '#server/inquiries/openInquiriesOf.ts'
import { openMattersOf } from '#server/matters/openMattersOf.ts'
import { openStepsOf } from '#server/nextSteps/openStepsOf.ts'
import type { Hold } from '#shared/retention/Hold.ts'
import { type RetentionHold, RetentionHoldModel } from './retentionHoldModel.ts'

const SECTION_9 = '293/2017 9 §'

/** What keeps the personal data of these customers beyond its day (9 §), by customer; none: not in the answer. */
export const holdsOf = async (customerIds: string[], now: Date): Promise<Map<string, Hold[]>> => {
  const ids = [...new Set(customerIds)]
  if (ids.length === 0) return new Map()
  const [pendingMatter, openNextStep, openInquiry, tasks] = await Promise.all([
    openMattersOf(ids),
    openStepsOf(ids),
    openInquiriesOf(ids),
    RetentionHoldModel.find({ customerId: { $in: ids }, until: { $gt: now } }).lean<RetentionHold[]>(),
  ])
  const of = (customerId: string): Hold[] => [
    ...(pendingMatter.has(customerId) ? [{ why: 'pendingMatter' as const, paragraph: SECTION_9 }] : []),
    ...(openNextStep.has(customerId) ? [{ why: 'openNextStep' as const, paragraph: SECTION_9 }] : []),
    ...(openInquiry.has(customerId) ? [{ why: 'openInquiry' as const, paragraph: SECTION_9 }] : []),
    ...tasks
      .filter((task) => task.customerId === customerId)
      .map(({ paragraph }) => ({ why: 'statutoryTask' as const, paragraph })),
  ]
  return new Map(ids.map((id) => [id, of(id)] as const).filter(([, holds]) => holds.length > 0))
}
