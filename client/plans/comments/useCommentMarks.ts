import { type Editor, useEditorState } from '@tiptap/react'
import { useEffect } from 'react'
import type { PlanComment } from '#shared/plans/PlanComment.ts'
import { commentMarksKey, commentPlaces } from './commentMarks.ts'

/** Show these comments' places in the text, `active` more than the rest. Answers where they stand now. */
export const useCommentMarks = (
  editor: Editor,
  comments: readonly PlanComment[],
  active: string | undefined,
): Record<string, { from: number; to: number }> => {
  useEffect(() => {
    const marked = comments.flatMap(({ commentId, anchor }) =>
      anchor ? [{ commentId, from: anchor.from, to: anchor.to, active: commentId === active }] : [],
    )
    if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(commentMarksKey, marked))
  }, [editor, comments, active])
  return useEditorState({ editor, selector: ({ editor: now }) => commentPlaces(now.state) })
}
