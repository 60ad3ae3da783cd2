import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { AbstractType, Doc, XmlFragment } from 'yjs'

// biome-ignore lint/suspicious/noExplicitAny: the library's own map, of every kind of shared type
type Mapping = Map<AbstractType<any>, Node | Node[]>
type Sync = { doc: Doc; type: XmlFragment; binding: { mapping: Mapping } | null }

/** How the editor's nodes and the shared text's belong together; null while they don't yet. */
export const bindingOf = (state: EditorState): { doc: Doc; type: XmlFragment; mapping: Mapping } | null => {
  const sync = ySyncPluginKey.getState(state) as Sync | undefined
  return sync?.binding ? { doc: sync.doc, type: sync.type, mapping: sync.binding.mapping } : null
}
