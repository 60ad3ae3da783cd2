import type { Block } from '#shared/plans/text/Block.ts'
import { spokenInlines } from '../exports/spokenInlines.ts'

const indented = (text: string, mark: string): string => `${mark}${text.replaceAll('\n', '\n   ')}`

const one = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return spokenInlines(block.content)
        .map((inline) => (inline.kind === 'break' ? '\n' : inline.text))
        .join('')
    case 'bulletList':
      return block.items.map((item) => indented(lines(item), '•  ')).join('\n')
    case 'orderedList':
      return block.items.map((item, index) => indented(lines(item), `${block.start + index}. `)).join('\n')
    case 'blockquote':
      return indented(lines(block.blocks), '   ')
    case 'table':
      return block.rows.map((row) => row.map(({ blocks }) => lines(blocks)).join(' | ')).join('\n')
    case 'image':
      return block.alt && `[${block.alt}]`
    default:
      return block satisfies never
  }
}
const lines = (blocks: readonly Block[]): string => blocks.map(one).join('\n')

/** A text in plain words, its pieces apart by an empty line: what spokenBlocks leaves, where there is no room for more than letters. */
export const plainText = (blocks: readonly Block[]): string => blocks.map(one).filter(Boolean).join('\n\n')
