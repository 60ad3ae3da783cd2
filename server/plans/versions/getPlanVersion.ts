import type { Handler } from '#server/http/Handler.ts'
import type { getPlanVersion as contract } from '#shared/plans/versions/getPlanVersion.ts'
import { blocksOf } from '../text/blocksOf.ts'
import { cellsOf } from './cellsOf.ts'
import { docOf } from './docOf.ts'
import { getOwnVersion } from './getOwnVersion.ts'
import { presentVersion } from './presentVersion.ts'

/** A section as it was. */
export const getPlanVersion: Handler<typeof contract> = async (context, { versionId }) => {
  const { version } = await getOwnVersion(context, versionId)
  const doc = docOf(version.state)
  return { ...presentVersion(version), blocks: blocksOf(doc.getXmlFragment('text')), cells: cellsOf(doc) }
}
