import { buffer } from 'node:stream/consumers'
import { deserialize } from 'node:v8'
import { Packer } from 'docx'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import type { Picture } from '../Picture.ts'
import { docxOf } from './docxOf.ts'

/** A process of its own that writes one plan as a DOCX and ends. */
try {
  const { plan, pictures } = deserialize(await buffer(process.stdin)) as {
    plan: PlanExport
    pictures: ReadonlyMap<string, Picture>
  }
  process.stdout.write(await Packer.toBuffer(docxOf(plan, pictures)))
} catch (error) {
  // Where it failed, and no word of anybody's plan.
  process.stderr.write(
    error instanceof Error ? `${error.name} ${error.stack?.split('\n').slice(1).join(' ')}` : 'failed',
  )
  process.exitCode = 1
}
