import { join } from 'node:path'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { inProcess } from '../inProcess.ts'
import type { Picture } from '../Picture.ts'
import type { Manuscript } from './Manuscript.ts'
import { picturePath } from './picturePath.ts'
import { typesetData } from './typesetData.ts'

const MS = 1_000
const TYPESETTER = join(import.meta.dirname, 'typesetInProcess.ts')

/** A plan as a PDF to send: tagged (PDF/UA), with contents, numbered pages and the calculations as an appendix. */
export const writePdf = async (plan: PlanExport, pictures: ReadonlyMap<string, Picture>): Promise<Buffer> => {
  const at = Math.floor(Date.parse(plan.exportedAt) / MS)
  const set = (shown: ReadonlyMap<string, Picture>) =>
    inProcess(TYPESETTER, {
      ...{ plan: JSON.stringify(typesetData(plan, shown)), at },
      pictures: [...shown.values()].map((picture) => ({ path: picturePath(picture), bytes: picture.bytes })),
    } satisfies Manuscript)
  if (pictures.size === 0) return set(pictures)
  // A picture that begins as one and can't be read to its end stops the press: then they are told in words.
  return set(pictures).catch(() => set(new Map()))
}
