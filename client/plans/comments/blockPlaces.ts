import type { EditorState } from '@tiptap/pm/state'

/** The lines of a text that can be commented on as they are, by their first words: for whoever selects nothing. */
export const blockPlaces = (state: EditorState): { from: number; to: number; text: string }[] => {
  const places: { from: number; to: number; text: string }[] = []
  state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const text = node.textContent.trim()
    if (text !== '') places.push({ from: position + 1, to: position + node.nodeSize - 1, text })
    return false
  })
  return places
}
