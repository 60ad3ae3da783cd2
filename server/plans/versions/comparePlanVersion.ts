import { Doc } from 'yjs'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { comparePlanVersion as contract } from '#shared/plans/versions/comparePlanVersion.ts'
import { readText } from '../live/readText.ts'
import { blocksOf } from '../text/blocksOf.ts'
import { cellsOf } from './cellsOf.ts'
import { compareCells } from './compareCells.ts'
import { compareLines } from './compareLines.ts'
import { docOf } from './docOf.ts'
import { getOwnVersion } from './getOwnVersion.ts'
import { linesOf } from './linesOf.ts'
import { presentVersion } from './presentVersion.ts'

/** What has become of a section since a version of it: up to now, or to another version. */
export const comparePlanVersion: Handler<typeof contract> = async (context, { versionId, with: otherId }) => {
  const { version, section } = await getOwnVersion(context, versionId)
  const other = otherId ? (await getOwnVersion(context, otherId)).version : null
  if (other && other.sectionId !== section._id) throw new Refusal('plan.version_not_found')
  const before = docOf(version.state)
  const after = other ? docOf(other.state) : new Doc()
  if (!other) await readText(section._id, after)
  const lines = (doc: Doc) => linesOf(blocksOf(doc.getXmlFragment('text')))
  const compared = compareLines(lines(before), lines(after))
  const cells = compareCells(cellsOf(before), cellsOf(after))
  return {
    ...{ version: presentVersion(version), with: other && presentVersion(other), lines: compared, cells },
    same: cells.length === 0 && compared.every(({ change }) => change === 'same'),
  }
}
