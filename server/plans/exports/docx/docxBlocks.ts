import { HeadingLevel, ImageRun, type IParagraphOptions, Paragraph, type Table, TextRun } from 'docx'
import type { Block } from '#shared/plans/text/Block.ts'
import type { Picture } from '../Picture.ts'
import type { Wording } from '../report/Wording.ts'
import { docxInlines } from './docxInlines.ts'
import { docxTable } from './docxTable.ts'

/** `instance`: each numbered list counts from its own beginning. */
export type Writing = { pictures: ReadonlyMap<string, Picture>; wording: Wording; lists: { instance: number } }

const WIDEST = 600
const HIGHEST = 700
const DEEPEST = 8
const SHOWN = { png: 'png', jpeg: 'jpg', gif: 'gif' } as const

const pictureLine = ({ file, alt }: Extract<Block, { kind: 'image' }>, { pictures, wording }: Writing): Paragraph => {
  const picture = pictures.get(file)
  const said = alt || wording.say('planExport.imageWithoutName')
  if (!picture || picture.type === 'webp') {
    const text = wording.say('planExport.imageMissing', { alt: said })
    return new Paragraph({ children: [new TextRun({ text, italics: true })] })
  }
  const scale = Math.min(1, WIDEST / picture.width, HIGHEST / picture.height)
  const transformation = {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  }
  const altText = { name: said, description: said, title: said }
  return new Paragraph({
    children: [new ImageRun({ type: SHOWN[picture.type], data: picture.bytes, transformation, altText })],
  })
}

type Place = { depth: number; style?: string }

const listItem = (
  item: readonly Block[],
  numbering: NonNullable<IParagraphOptions['numbering']>,
  using: Writing,
  place: Place,
): (Paragraph | Table)[] => {
  const [first, ...rest] = item
  const style = place.style ? { style: place.style } : {}
  const isLine = first?.kind === 'paragraph'
  const line = new Paragraph({ ...style, numbering, children: isLine ? docxInlines(first.content) : [] })
  return [line, ...docxBlocks(isLine ? rest : item, using, { ...place, depth: place.depth + 1 })]
}

/** Blocks as paragraphs and tables of a word processor. */
export const docxBlocks = (
  blocks: readonly Block[],
  using: Writing,
  place: Place = { depth: 0 },
): (Paragraph | Table)[] =>
  blocks.flatMap((block): (Paragraph | Table)[] => {
    const style = place.style ? { style: place.style } : {}
    const level = Math.min(place.depth, DEEPEST)
    switch (block.kind) {
      case 'paragraph':
        return [new Paragraph({ ...style, children: docxInlines(block.content) })]
      case 'heading':
        return [
          new Paragraph({
            heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
            numbering: { reference: 'sections', level: block.level - 1 },
            children: docxInlines(block.content),
          }),
        ]
      case 'bulletList':
        return block.items.flatMap((item) => listItem(item, { reference: 'bullets', level }, using, place))
      case 'orderedList': {
        using.lists.instance += 1
        const { instance } = using.lists
        return block.items.flatMap((item) => listItem(item, { reference: 'numbers', level, instance }, using, place))
      }
      case 'blockquote':
        return docxBlocks(block.blocks, using, { ...place, style: place.style ?? 'Quotation' })
      case 'table':
        return [
          docxTable(block.rows, (inner) => docxBlocks(inner, using, { depth: 0, style: 'Cell' })),
          new Paragraph({ children: [] }),
        ]
      case 'image':
        return [pictureLine(block, using)]
      default:
        return block satisfies never
    }
  })
