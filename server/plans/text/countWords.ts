import type { Block } from '#shared/plans/text/Block.ts'
import type { Inline } from '#shared/plans/text/Inline.ts'

const wordsIn = (content: readonly Inline[]): number =>
  content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      // A quoted result and a mention are each a word that stands in the line.
      return inline.kind === 'break' ? ' ' : 'x'
    })
    .join('')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const wordsOfBlock = (block: Block): number => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wordsIn(block.content)
    case 'bulletList':
    case 'orderedList':
      return block.items.reduce((sum, item) => sum + countWords(item), 0)
    case 'blockquote':
      return countWords(block.blocks)
    case 'table':
      return block.rows.flat().reduce((sum, cell) => sum + countWords(cell.blocks), 0)
    case 'image':
      return 0
  }
}

/** How many words stand in a text. */
export const countWords = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + wordsOfBlock(block), 0)
