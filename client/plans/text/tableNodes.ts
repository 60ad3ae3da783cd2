import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'

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

/** Tables: rows of cells, of which some are headers. */
export const tableNodes = [PlainTable.configure({ resizable: false }), TableRow, TableHeader, TableCell]
