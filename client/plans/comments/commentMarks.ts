import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { placeOf } from './placeOf.ts'

/** A comment that is to be seen in the text. */
type MarkedComment = { commentId: string; from: string; to: string; active: boolean }

type Marks = { comments: MarkedComment[]; shown: DecorationSet }

const key = new PluginKey<Marks>('commentMarks')

const draw = (state: EditorState, comments: MarkedComment[]): DecorationSet =>
  DecorationSet.create(
    state.doc,
    comments.flatMap((comment) => {
      const place = placeOf(state, comment)
      if (!place || place.from === place.to) return []
      const { commentId, active } = comment
      const attributes = { class: 'commented', 'data-active': String(active) }
      return [Decoration.inline(place.from, place.to, attributes, { commentId })]
    }),
  )

/** Shows where comments stand. They are stored as places in the shared text, which edits around them do not move. */
export const commentMarks = Extension.create({
  name: 'commentMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Marks>({
      key,
      state: {
        init: () => ({ comments: [], shown: DecorationSet.empty }),
        apply: (tr, before, _old, state) => {
          const comments = (tr.getMeta(key) as MarkedComment[] | undefined) ?? before.comments
          // What others write replaces whole nodes here: the places are looked up anew.
          if (comments !== before.comments || tr.getMeta(ySyncPluginKey))
            return { comments, shown: draw(state, comments) }
          return tr.docChanged ? { comments, shown: before.shown.map(tr.mapping, tr.doc) } : before
        },
      },
      props: { decorations: (state) => key.getState(state)?.shown },
    }),
  ],
})

/** Where the comments stand that are shown, by their ids. */
export const commentPlaces = (state: EditorState): Record<string, { from: number; to: number }> =>
  Object.fromEntries(
    (key.getState(state)?.shown.find() ?? []).map(({ from, to, spec }) => [spec.commentId as string, { from, to }]),
  )

/** The key under which a transaction says which comments are to be shown. */
export const commentMarksKey = key
