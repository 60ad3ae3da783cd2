import { XmlElement, type XmlFragment, XmlText } from 'yjs'
import type { Block } from '#shared/plans/text/Block.ts'
import { inlinesOf } from './inlinesOf.ts'
import { wordsOf } from './wordsOf.ts'

/** Deeper than anybody writes; what is nested deeper is read as its words. */
const DEEPEST = 12
const MOST_SPANNED = 50

const whole = (value: unknown, most: number): number => {
  const number = Math.trunc(Number(value ?? 1))
  return number >= 1 && number <= most ? number : 1
}
const elementsIn = (element: XmlElement): XmlElement[] =>
  element.toArray().filter((child): child is XmlElement => child instanceof XmlElement)

const isImage = (node: unknown): node is XmlElement => node instanceof XmlElement && node.nodeName === 'image'

const imageOf = (element: XmlElement): Block => {
  const { file, alt } = element.getAttributes() as Record<string, unknown>
  return { kind: 'image', file: String(file ?? ''), alt: String(alt ?? '') }
}

/** A paragraph or a heading; images that were put into its line stand after it. */
const lineOf = (element: XmlElement): Block[] => {
  const children = element.toArray()
  const content = inlinesOf(children.filter((child) => !isImage(child)))
  const images = children.filter(isImage).map(imageOf)
  if (element.nodeName === 'heading')
    return [{ kind: 'heading', level: Number(element.getAttribute('level')) === 3 ? 3 : 2, content }, ...images]
  return content.length === 0 && images.length > 0 ? images : [{ kind: 'paragraph', content }, ...images]
}

const tableOf = (table: XmlElement, depth: number): Block => ({
  kind: 'table',
  rows: elementsIn(table).map((row) =>
    elementsIn(row).map((cell) => {
      const { colspan, rowspan } = cell.getAttributes() as Record<string, unknown>
      return {
        header: cell.nodeName === 'tableHeader',
        columns: whole(colspan, MOST_SPANNED),
        rows: whole(rowspan, MOST_SPANNED),
        blocks: blocksIn(cell.toArray(), depth),
      }
    }),
  ),
})

const blockOf = (node: unknown, depth: number): Block[] => {
  if (node instanceof XmlText) return [{ kind: 'paragraph', content: inlinesOf([node]) }]
  if (!(node instanceof XmlElement)) return []
  if (node.nodeName === 'paragraph' || node.nodeName === 'heading') return lineOf(node)
  if (node.nodeName === 'image') return [imageOf(node)]
  if (depth > 0) {
    const items = () => elementsIn(node).map((item) => blocksIn(item.toArray(), depth - 1))
    if (node.nodeName === 'bulletList') return [{ kind: 'bulletList', items: items() }]
    if (node.nodeName === 'orderedList')
      return [{ kind: 'orderedList', start: whole(node.getAttribute('start'), 100_000), items: items() }]
    if (node.nodeName === 'blockquote') return [{ kind: 'blockquote', blocks: blocksIn(node.toArray(), depth - 1) }]
    if (node.nodeName === 'table') return [tableOf(node, depth - 1)]
  }
  const words = wordsOf(node)
  return words === ''
    ? []
    : [
        {
          kind: 'paragraph',
          content: [{ kind: 'text', text: words, bold: false, italic: false, underline: false, link: null }],
        },
      ]
}

const blocksIn = (nodes: readonly unknown[], depth: number): Block[] => nodes.flatMap((node) => blockOf(node, depth))

/** The text of a section (the fragment `text` of its document) as blocks. What it does not know is read as its words; it never throws. */
export const blocksOf = (fragment: XmlFragment): Block[] => blocksIn(fragment.toArray(), DEEPEST)
