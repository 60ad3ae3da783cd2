import type { Block } from '#shared/plans/text/Block.ts'
import type { Picture } from '../Picture.ts'
import { type PlacedCell, placedCells } from '../placedCells.ts'
import type { Wording } from '../report/Wording.ts'
import { picturePath } from './picturePath.ts'

/** Longer words, as addresses are, may be broken: the margin is not theirs. */
const LONG = /\S{32}(?=\S)/g
const WIDEST = 440
const HIGHEST = 520
/** Points of a pixel, as browsers count them. */
const OF_PIXEL = 0.75

/** `16 000` stays together at a line's end. */
const THOUSANDS = /(?<=\d) (?=\d{3}(?!\d))/g

const breakable = (text: string): string => text.replaceAll(LONG, '$&\u200b').replaceAll(THOUSANDS, '\u00a0')

export type Typesetting = { pictures: ReadonlyMap<string, Picture>; wording: Wording }

const pictureBlock = ({ file, alt }: Extract<Block, { kind: 'image' }>, { pictures, wording }: Typesetting) => {
  const picture = pictures.get(file)
  const said = alt || wording.say('planExport.imageWithoutName')
  if (!picture) {
    const text = wording.say('planExport.imageMissing', { alt: said })
    return {
      kind: 'paragraph',
      content: [{ kind: 'text', text, bold: false, italic: true, underline: false, link: null }],
    }
  }
  const [width, height] = [picture.width * OF_PIXEL, picture.height * OF_PIXEL]
  const scale = Math.min(1, WIDEST / width, HIGHEST / height)
  return {
    ...{ kind: 'image', path: picturePath(picture), alt: said, caption: alt },
    ...{ width: width * scale, height: height * scale },
  }
}

/** Blocks as the typesetter's files take them. */
export const typesetBlocks = (blocks: readonly Block[], using: Typesetting): object[] =>
  blocks.map((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading')
      return {
        ...block,
        content: block.content.map((run) => (run.kind === 'text' ? { ...run, text: breakable(run.text) } : run)),
      }
    if (block.kind === 'image') return pictureBlock(block, using)
    if (block.kind === 'blockquote') return { ...block, blocks: typesetBlocks(block.blocks, using) }
    if (block.kind === 'table') {
      const { columns, cells } = placedCells(block.rows)
      const first = cells.filter(({ y }) => y === 0)
      const headed = first.length > 0 && first.every(({ header, rows }) => header && rows === 1)
      const cellOf = (cell: PlacedCell) => ({ ...cell, blocks: typesetBlocks(cell.blocks, using) })
      return { kind: 'table', columns, headed, cells: cells.map(cellOf) }
    }
    return { ...block, items: block.items.map((item) => typesetBlocks(item, using)) }
  })
