import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { calculationFigureTexts } from '#shared/calculations/calculationFigureTexts.ts'
import { addTexts } from '../../i18n/addTexts.ts'
import { QuotedResultView } from './QuotedResultView.tsx'

addTexts(calculationFigureTexts)

/** The shape of a key: `turnover.year1`. */
const KEY = /^[A-Za-z]{1,40}(\.year\d)?$/

type Options = {
  sectionId: string
  /** Whoever may not read the calculations pastes no quotes either: the server would refuse all that they write. */
  mayQuote: boolean
}

/** A result of the plan's calculation in a text: the text holds its key, and who looks sees its value at that moment. */
export const quotedResult = Node.create<Options>({
  name: 'quotedResult',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ sectionId: '', mayQuote: true }),
  addAttributes: () => ({ key: { default: null } }),
  parseHTML() {
    if (!this.options.mayQuote) return []
    return [
      {
        tag: 'span[data-result]',
        getAttrs: (element) => {
          const key = element.getAttribute('data-result') ?? ''
          return KEY.test(key) ? { key } : false
        },
      },
    ]
  },
  renderHTML: ({ node: { attrs }, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { 'data-result': String(attrs.key ?? ''), key: null }),
  ],
  addNodeView: () => ReactNodeViewRenderer(QuotedResultView, { as: 'span', className: 'quoted-result' }),
})
