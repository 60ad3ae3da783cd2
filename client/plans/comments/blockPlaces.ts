import type { EditorState } from '@tiptap/pm/state'

/** The lines of a text that can be commented on as they are: for whoever selects nothing. */
export const blockPlaces = (state: EditorState): { from: number; to: number }[] => {
  const places: { from: number; to: number }[] = []
  state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    places.push({ from: position + 1, to: position + node.nodeSize - 1 })
    return false
  })
  return places
}
