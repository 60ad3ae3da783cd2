import { Readable } from 'node:stream'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { exportPlan as contract } from '#shared/plans/exports/exportPlan.ts'
import { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import type { PlanFormat } from '#shared/plans/exports/PlanFormat.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { fileTypes } from '#shared/uploads/fileTypes.ts'
import { writeDocx } from './docx/writeDocx.ts'
import { gatherPictures } from './gatherPictures.ts'
import { gatherPlan } from './gatherPlan.ts'
import { inTurn } from './inTurn.ts'
import { writePdf } from './pdf/writePdf.ts'
import { planFileName } from './planFileName.ts'

const MEDIA = { pdf: fileTypes.pdf.media, docx: fileTypes.docx.media, json: 'application/json' }

const written = async (plan: PlanExport, format: PlanFormat): Promise<Buffer> => {
  if (format === 'json') return Buffer.from(JSON.stringify(plan, null, 2))
  const pictures = await gatherPictures(plan)
  const write = format === 'pdf' ? writePdf : writeDocx
  return inTurn(() =>
    write(plan, pictures).catch((cause) => {
      throw Object.assign(new Refusal('plan.export_failed'), { cause })
    }),
  )
}

/**
 * A plan as a file, with the sections that are open to the actor. That each was taken, by whom and on which basis, is in the read log
 * before the first byte leaves.
 */
export const exportPlan: Handler<typeof contract> = async (context, { planId, format, lang }) => {
  const plan = PlanExport.parse(await gatherPlan({ ...context, language: lang ?? context.language }, planId))
  const bytes = await written(plan, format)
  return {
    name: planFileName(plan, dayInFinland(new Date(plan.exportedAt)), format),
    ...{ media: MEDIA[format], size: bytes.length, bytes: Readable.from([bytes]) },
  }
}
