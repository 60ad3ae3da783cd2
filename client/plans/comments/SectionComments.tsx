import type { Editor } from '@tiptap/react'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { PlanComment } from '#shared/plans/PlanComment.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { planCommentTexts } from '#shared/plans/planCommentTexts.ts'
import { FailedState } from '../../components/FailedState.tsx'
import { PressGroup } from '../../components/PressGroup.ts'
import { Quiet } from '../../components/Quiet.ts'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { addTexts } from '../../i18n/addTexts.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { CommentForm } from './CommentForm.tsx'
import { CommentThread } from './CommentThread.tsx'
import { showPlace } from './showPlace.ts'
import { useActiveComment } from './useActiveComment.ts'
import { useCommentMarks } from './useCommentMarks.ts'
import { useComments } from './useComments.ts'
import { useWayToComments } from './useWayToComments.ts'

addTexts(planCommentTexts)

const Frame = styled.aside`
  display: grid;
  gap: ${tokens.space(3)};
  align-content: start;
  min-width: 0;
  & h3 { font-size: 18px; line-height: 24px; font-weight: 600; }
  & > button { justify-self: start; }
  & > .keys { font-size: 14px; ${tokens.narrow} { display: none; } }
`
const NONE: PlanComment[] = []
type Shown = 'open' | 'resolved'

/** The comments on a section beside its text: written for a place in it, answered, taken, resolved. */
export const SectionComments = ({ section, editor }: { section: PlanSection; editor: Editor }) => {
  const text = useText()
  const id = useId()
  const frame = useRef<HTMLElement>(null)
  const { sectionId, mayEdit, mayComment } = section
  const { data, error, refetch } = useComments(sectionId)
  const [shown, setShown] = useState<Shown>('open')
  const [active, setActive] = useActiveComment(editor)
  const [writing, setWriting] = useState(false)
  const items = data?.items ?? NONE
  const open = useMemo(() => items.filter(({ resolved }) => !resolved), [items])
  const places = useCommentMarks(editor, data ? open : NONE, active)
  const threads = shown === 'open' ? open : items.filter(({ resolved }) => resolved)
  const inOrder = threads.toSorted(
    (one, other) => (places[one.commentId]?.from ?? 0) - (places[other.commentId]?.from ?? 0),
  )
  const goTo = (commentId: string | undefined) => {
    const place = commentId ? `[data-comment="${commentId}"]` : 'h3'
    frame.current?.querySelector<HTMLElement>(place)?.focus()
  }
  useWayToComments(editor, () => {
    const { from, empty } = editor.state.selection
    if (!empty && mayComment) return setWriting(true)
    const here = open.find(({ commentId }) => {
      const place = places[commentId]
      return place && place.from <= from && from <= place.to
    })
    goTo((here ?? inOrder[0])?.commentId)
  })
  const toText = (press: KeyboardEvent) => {
    if (press.key !== 'Escape' || (press.target as HTMLElement).closest('form')) return
    showPlace(editor, active ? places[active] : undefined)
  }
  return (
    <Frame ref={frame} aria-labelledby={id} onKeyDown={toText} data-visit="comments">
      <h3 id={id} tabIndex={-1}>
        {text('planComments.title')}
      </h3>
      {error ? <FailedState error={error} retry={refetch} /> : null}
      {!data && !error ? <SkeletonLines widths={['70%', '50%']} /> : null}
      {mayComment && !writing ? (
        // The text keeps what is selected in it.
        <Button variant="secondary" onMouseDown={(press) => press.preventDefault()} onClick={() => setWriting(true)}>
          {text('planComments.add')}
        </Button>
      ) : null}
      {writing ? (
        <CommentForm
          sectionId={sectionId}
          editor={editor}
          people={data?.mentionable ?? []}
          onClose={() => {
            setWriting(false)
            showPlace(editor)
          }}
        />
      ) : null}
      {items.length > 0 ? (
        <PressGroup role="group" aria-label={text('planComments.filter')}>
          <button type="button" aria-pressed={shown === 'open'} onClick={() => setShown('open')}>
            {text('planComments.open', { count: open.length })}
          </button>
          <button type="button" aria-pressed={shown === 'resolved'} onClick={() => setShown('resolved')}>
            {text('planComments.resolved', { count: items.length - open.length })}
          </button>
        </PressGroup>
      ) : null}
      {data && threads.length === 0 && !writing ? (
        <Quiet as="p">
          {text(`planComments.none.${shown}`)} {mayComment && shown === 'open' ? text('planComments.none.how') : ''}
        </Quiet>
      ) : null}
      {inOrder.map((comment) => (
        <CommentThread
          key={comment.commentId}
          comment={comment}
          editor={editor}
          place={places[comment.commentId]}
          active={comment.commentId === active}
          mayEdit={mayEdit}
          mayComment={mayComment}
          people={data?.mentionable ?? []}
          onShow={() => showPlace(editor, places[comment.commentId])}
          onActive={() => setActive(comment.commentId)}
        />
      ))}
      {mayEdit ? <Quiet className="keys">{text('planComments.keys')}</Quiet> : null}
    </Frame>
  )
}
