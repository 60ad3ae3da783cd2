import type { Editor } from '@tiptap/react'

/** After a table or a picture there is a line to go on writing in, at the end of the text too. */
export const keepLastLine = (editor: Editor): void => {
  const { doc } = editor.state
  if (doc.lastChild?.type.name === 'paragraph') return
  editor.commands.insertContentAt(doc.content.size, { type: 'paragraph' }, { updateSelection: false })
}
