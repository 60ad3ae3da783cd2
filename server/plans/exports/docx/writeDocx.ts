import { join } from 'node:path'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { inProcess } from '../inProcess.ts'
import type { Picture } from '../Picture.ts'

const WRITER = join(import.meta.dirname, 'docxInProcess.ts')

/** A plan as a DOCX to go on writing: headings, contents, tables and pictures as the word processor's own. */
export const writeDocx = (plan: PlanExport, pictures: ReadonlyMap<string, Picture>): Promise<Buffer> =>
  inProcess(WRITER, { plan, pictures })
