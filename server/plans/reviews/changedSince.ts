import type { PlanSection } from '../PlanSection.ts'
import { lastWritten } from './lastWritten.ts'
import { markOf } from './markOf.ts'
import type { PlanReviewRecord } from './PlanReviewRecord.ts'

/** Which of these sections say something else than when the latest statement was given, and when they were last written. */
export const changedSince = async (
  { statements }: Pick<PlanReviewRecord, 'statements'>,
  sections: readonly PlanSection[],
): Promise<{ section: PlanSection; at: Date }[]> => {
  const latest = statements.at(-1)
  if (!latest) return []
  const written = await lastWritten(sections.map(({ _id }) => _id))
  const changed: { section: PlanSection; at: Date }[] = []
  for (const section of sections) {
    const at = written.get(section._id)
    if (!at || at <= latest.at) continue
    const seen = latest.seen.find(({ sectionId }) => sectionId === section._id)
    if ((await markOf(section)) !== seen?.mark) changed.push({ section, at })
  }
  return changed
}
