import type { Doc } from 'yjs'
import { type SectionText, SectionTextModel } from '../live/sectionTextModel.ts'
import type { SectionUpdate } from '../live/sectionUpdateModel.ts'
import type { PlanSection } from '../PlanSection.ts'
import { PlanSectionModel } from '../planSectionModel.ts'
import { docOf } from './docOf.ts'
import { keepVersion } from './keepVersion.ts'
import { latestVersion } from './latestVersion.ts'
import { VersionModel } from './versionModel.ts'

/** One writer's versions are at least so far apart (milliseconds). */
const APART = 10 * 60_000

/** Whether a version is due: the latest is old enough, or somebody writes who has not in the versions since then. */
const isDue = async (sectionId: string, writers: readonly string[], now: Date): Promise<boolean> => {
  const since = new Date(now.getTime() - APART)
  const latest = await latestVersion(sectionId)
  if (!latest || latest.at <= since) return true
  const recent = await VersionModel.find({ sectionId, at: { $gt: since } }, { by: 1 }).lean()
  const known = recent.flatMap(({ by }) => by.map(({ userId }) => userId))
  return writers.some((userId) => !known.includes(userId))
}

/**
 * As updates become part of a section's state: keep a version when one is due. How it was before they began is kept too, where no
 * version says it, so that one person's last words are not lost under the next one's first.
 */
export const keepAutomatic = async (sectionId: string, doc: Doc, updates: readonly SectionUpdate[]): Promise<void> => {
  const now = new Date()
  const section = await PlanSectionModel.findById(sectionId).lean<PlanSection>()
  if (!section || !(await isDue(sectionId, [...new Set(updates.map(({ userId }) => userId))], now))) return
  const before = await SectionTextModel.findById(sectionId).lean<SectionText>()
  const latest = before && (await latestVersion(sectionId))
  if (before && latest && latest.at < before.at)
    await keepVersion(section, docOf(before.state), { kind: 'automatic', at: before.at })
  await keepVersion(section, doc, { kind: 'automatic', at: now })
}
