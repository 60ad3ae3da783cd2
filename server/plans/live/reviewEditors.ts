import type { Hocuspocus } from '@hocuspocus/server'
import { admitEditor } from './admitEditor.ts'
import type { Editor } from './Editor.ts'
import type { Seat } from './Seat.ts'

/** Ask anew what these editors may; those that may less than before are closed at once, and open again with what is left, if anything. */
export const reviewEditors = async (
  texts: Hocuspocus<{ seat: Seat }>,
  concerns: (editor: Editor) => boolean,
): Promise<void> => {
  const open = [...texts.documents.values()].flatMap((document) => document.getConnections())
  await Promise.all(
    open.map(async (connection) => {
      const { seat } = connection.context as { seat: Seat }
      if (seat.isOver || !concerns(seat.editor)) return
      const now = await admitEditor(seat.editor.cookie, seat.editor.sectionId)
      if (now && now.editor.mayEdit === seat.editor.mayEdit) {
        seat.editor = now.editor
        return
      }
      seat.isOver = true
      connection.close({ code: 4403, reason: 'access.ended' })
    }),
  )
}
