import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import type { Block } from '#shared/plans/text/Block.ts'
import type { Inline } from '#shared/plans/text/Inline.ts'
import { cleanText } from './cleanText.ts'
import type { SpokenInline } from './SpokenInline.ts'

type Quotes = PlanExport['sections'][number]['quotes']

const plain = { kind: 'text', bold: false, italic: false, underline: false, link: null } as const

const spoken = (inline: Inline, quotes: Quotes): SpokenInline => {
  if (inline.kind === 'quote')
    return { ...plain, text: cleanText(quotes.find(({ key }) => key === inline.key)?.text ?? '–') }
  if (inline.kind === 'mention') return { ...plain, text: cleanText(inline.label) }
  return inline.kind === 'text' ? { ...inline, text: cleanText(inline.text) } : inline
}

const isEmpty = (content: readonly Inline[]): boolean =>
  content.every((inline) => inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === ''))

/** Within a list or a table a heading is a line in bold: a file's contents are of its sections. */
const asLine = (content: readonly SpokenInline[]): Block => ({
  kind: 'paragraph',
  content: content.map((inline) => (inline.kind === 'text' ? { ...inline, bold: true } : inline)),
})

const within = (blocks: readonly Block[], quotes: Quotes, isNested: boolean): Block[] => {
  let isUnderSecond = false
  return blocks.flatMap((block): Block[] => {
    const nested = (inner: readonly Block[]) => within(inner, quotes, true)
    switch (block.kind) {
      case 'paragraph': {
        const content = block.content.map((inline) => spoken(inline, quotes))
        return isEmpty(content) ? [] : [{ ...block, content }]
      }
      case 'heading': {
        const content = block.content.map((inline) => spoken(inline, quotes))
        if (isEmpty(content)) return []
        if (isNested) return [asLine(content)]
        const level = block.level === 3 && isUnderSecond ? 3 : 2
        isUnderSecond = true
        return [{ ...block, level, content }]
      }
      case 'bulletList':
      case 'orderedList': {
        const items = block.items.map(nested).filter((item) => item.length > 0)
        return items.length === 0 ? [] : [{ ...block, items }]
      }
      case 'blockquote': {
        const inner = nested(block.blocks)
        return inner.length === 0 ? [] : [{ ...block, blocks: inner }]
      }
      case 'table': {
        const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: nested(cell.blocks) })))
        return rows.some((row) => row.length > 0) ? [{ ...block, rows }] : []
      }
      case 'image':
        return [{ ...block, alt: cleanText(block.alt) }]
      default:
        return block satisfies never
    }
  })
}

/**
 * A section's text as a file tells it: quoted results by their values, mentions by their names, nothing where nothing stands; headings
 * without a gap in their levels.
 */
export const spokenBlocks = (blocks: readonly Block[], quotes: Quotes): Block[] => within(blocks, quotes, false)
