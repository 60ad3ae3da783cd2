import { XmlElement, XmlText } from 'yjs'
import type { Inline } from '#shared/plans/text/Inline.ts'
import { linkIn } from '#shared/plans/text/linkIn.ts'
import { wordsOf } from './wordsOf.ts'

type Marks = Record<string, { href?: unknown } | null | undefined>

/** Marks that may overlap are stored with a hash after their name: `link--a1b2`. */
const named = (attributes: Marks): Marks =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.split('--')[0], value]))

const plain = (text: string, marks: Marks = {}): Inline[] =>
  text === ''
    ? []
    : [
        {
          ...{ kind: 'text', text, bold: Boolean(marks.bold), italic: Boolean(marks.italic) },
          ...{ underline: Boolean(marks.underline), link: linkIn(marks.link?.href) },
        },
      ]

const runsOf = (text: XmlText): Inline[] =>
  (text.toDelta() as { insert: unknown; attributes?: Marks }[]).flatMap(({ insert, attributes }) =>
    typeof insert === 'string' ? plain(insert, named(attributes ?? {})) : [],
  )

const said = (value: unknown): string => (typeof value === 'string' ? value : '')

const atomOf = (element: XmlElement): Inline[] => {
  const { id, label, key } = element.getAttributes() as Record<string, unknown>
  if (element.nodeName === 'hardBreak') return [{ kind: 'break' }]
  if (element.nodeName === 'mention') return [{ kind: 'mention', id: said(id), label: said(label) }]
  if (element.nodeName === 'quotedResult') return [{ kind: 'quote', key: said(key) }]
  return plain(wordsOf(element))
}

/** What stands in the lines of a paragraph or a heading. Of what we do not know, its words. */
export const inlinesOf = (nodes: readonly unknown[]): Inline[] =>
  nodes.flatMap((node) => {
    if (node instanceof XmlText) return runsOf(node)
    return node instanceof XmlElement ? atomOf(node) : []
  })
