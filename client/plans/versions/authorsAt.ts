import type { EditorState } from '@tiptap/pm/state'
import { type AbstractType, ContentString, XmlElement, XmlText } from 'yjs'
import { bindingOf } from '../comments/bindingOf.ts'

type Item = { id: { client: number }; deleted: boolean; length: number; content: unknown; right: Item | null }

const firstItem = (type: unknown): Item | null => (type as { _start: Item | null })._start

/** Which clients wrote the words in the block where the caret stands, who wrote most first. */
export const authorsAt = (state: EditorState): number[] => {
  const sync = bindingOf(state)
  const { $from } = state.selection
  const block = $from.depth > 0 ? $from.node($from.depth) : null
  if (!sync || !block) return []
  const letters = new Map<number, number>()
  const left: AbstractType<unknown>[] = []
  for (const [type, node] of sync.mapping) if (node === block) left.push(type)
  while (left.length > 0) {
    const type = left.pop()
    if (type instanceof XmlElement) left.push(...(type.toArray() as AbstractType<unknown>[]))
    if (!(type instanceof XmlText)) continue
    for (let item = firstItem(type); item; item = item.right)
      if (!item.deleted && item.content instanceof ContentString)
        letters.set(item.id.client, (letters.get(item.id.client) ?? 0) + item.length)
  }
  return [...letters].sort(([, one], [, other]) => other - one).map(([client]) => client)
}
