import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import type { Block } from '#shared/plans/text/Block.ts'
import { cleanText } from './cleanText.ts'
import type { Wording } from './report/Wording.ts'
import { spokenBlocks } from './spokenBlocks.ts'

/** The sections that a book of the plan has: those in which something is written, and the one whose figures are in the appendix. */
export const writtenSections = (
  { sections, calculation }: PlanExport,
  { say }: Wording,
): { title: string; blocks: Block[] }[] =>
  sections.flatMap(({ sectionId, title, blocks, quotes }) => {
    const written = spokenBlocks(blocks, quotes)
    const pointsOn = calculation?.sectionId === sectionId && calculation.results.tables !== null
    const text = say('planExport.seeAppendix')
    const pointer: Block = {
      kind: 'paragraph',
      content: [{ kind: 'text', text, bold: false, italic: true, underline: false, link: null }],
    }
    const all = pointsOn ? [...written, pointer] : written
    return all.length === 0 ? [] : [{ title: cleanText(title), blocks: all }]
  })
