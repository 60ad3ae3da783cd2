import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import type { PlanFormat } from '#shared/plans/exports/PlanFormat.ts'
import { cleanText } from './cleanText.ts'

const LONGEST = 80
/** What one system or another takes in no name of a file. */
const UNNAMEABLE = /[\\/:*?"<>|\s]+/g

/** `Kahvila Kaiku 2026-11-27.pdf`: by the plan's own name, safe to name a file by. */
export const planFileName = ({ plan }: Pick<PlanExport, 'plan'>, day: string, format: PlanFormat): string => {
  const name = cleanText(plan.name)
    .replaceAll(UNNAMEABLE, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '')
  return `${[...name].slice(0, LONGEST).join('') || 'plan'} ${day}.${format}`
}
