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

/** A header in which nothing is written heads nothing: until then it is a cell like the others, to who hears the table. */
const WrittenHeader = TableHeader.extend({
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => {
          const empty: Decoration[] = []
          doc.descendants((node, at) => {
            if (node.type.name === 'tableHeader' && node.textContent === '')
              empty.push(Decoration.node(at, at + node.nodeSize, { role: 'cell' }))
          })
          return DecorationSet.create(doc, empty)
        },
      },
    }),
  ],
})

/** Tables: rows of cells, of which some are headers. */
export const tableNodes = [PlainTable.configure({ resizable: false }), TableRow, WrittenHeader, TableCell]
