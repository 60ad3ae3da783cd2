import type { Block } from '#shared/plans/text/Block.ts'
import type { Inline } from '#shared/plans/text/Inline.ts'
import type { ComparedLine } from '#shared/plans/versions/ComparedLine.ts'

export type Line = { kind: ComparedLine['kind']; text: string }

const wordsIn = (inline: Inline): string => {
  if (inline.kind === 'text') return inline.text
  if (inline.kind === 'mention') return `@${inline.label}`
  return inline.kind === 'break' ? '\n' : `[${inline.key}]`
}
const said = (content: Inline[]): string => content.map(wordsIn).join('')

/** A text line by line, each with what it is: what two texts are compared by. */
export const linesOf = (blocks: readonly Block[], as: Line['kind'] = 'paragraph'): Line[] =>
  blocks.flatMap((block): Line[] => {
    if (block.kind === 'paragraph') return [{ kind: as, text: said(block.content) }]
    if (block.kind === 'heading') return [{ kind: `heading${block.level}`, text: said(block.content) }]
    if (block.kind === 'blockquote') return linesOf(block.blocks, 'quote')
    if (block.kind === 'image') return [{ kind: 'image', text: block.alt || block.file }]
    if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell.blocks, 'cell')))
    return block.items.flatMap((item) => linesOf(item, 'item'))
  })
