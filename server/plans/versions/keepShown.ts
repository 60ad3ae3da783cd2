import { Doc } from 'yjs'
import { readText } from '../live/readText.ts'
import type { PlanSection } from '../PlanSection.ts'
import { keepVersion } from './keepVersion.ts'

/** Keep how a section is at this moment, because somebody sees it. */
export const keepShown = async (section: PlanSection, at: Date): Promise<void> => {
  const doc = new Doc()
  await readText(section._id, doc)
  await keepVersion(section, doc, { kind: 'shown', at })
}
