import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Without widths of its own: the page's style sheet says how wide a table is, and the content security policy forbids styles in it. */
const PlainTable = Table.extend({
  renderHTML: () => ['table', ['tbody', 0]],
  addKeyboardShortcuts() {
    return {
      // Out of the last cell Tab leaves the table: nobody is caught in it.
      Tab: () => this.editor.commands.goToNextCell(),
      'Shift-Tab': () => this.editor.commands.goToPreviousCell(),
    }
  },
})

/** A header that nobody has written yet has a name all the same, to who hears the table. */
const namedHeader = (emptyHeader: () => string) =>
  TableHeader.extend({
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const empty: Decoration[] = []
            doc.descendants((node, at) => {
              if (node.type.name === 'tableHeader' && node.textContent === '')
                empty.push(Decoration.node(at, at + node.nodeSize, { 'aria-label': emptyHeader() }))
            })
            return DecorationSet.create(doc, empty)
          },
        },
      }),
    ],
  })

/** Tables: rows of cells, of which some are headers. */
export const tableNodes = (emptyHeader: () => string) => [
  PlainTable.configure({ resizable: false }),
  TableRow,
  namedHeader(emptyHeader),
  TableCell,
]
