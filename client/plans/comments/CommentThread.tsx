import type { Editor } from '@tiptap/react'
import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import type { PlanComment } from '#shared/plans/PlanComment.ts'
import { LinkButton } from '../../components/LinkButton.ts'
import { Quiet } from '../../components/Quiet.ts'
import { Tag } from '../../components/Tag.ts'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { CommentActs } from './CommentActs.tsx'
import { Said } from './Said.tsx'
import { Suggested } from './Suggested.tsx'

const Frame = styled.article`
  display: grid;
  gap: ${tokens.space(2)};
  min-width: 0;
  padding: ${tokens.space(3)};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  &[data-active='true'] { border-color: ${tokens.colors.accentTertiaryDark1}; box-shadow: inset 3px 0 0 ${tokens.colors.accentTertiaryDark1}; }
  & > ul { display: grid; gap: ${tokens.space(3)}; margin: 0; padding: ${tokens.space(0, 0, 0, 3)}; border-left: ${tokens.line}; list-style: none; }
`

type Props = {
  comment: PlanComment
  editor: Editor
  place: { from: number; to: number } | undefined
  active: boolean
  mayEdit: boolean
  mayComment: boolean
  people: readonly { userId: string; name: string }[]
  onShow: () => void
  onActive: () => void
}

/** A comment with what was answered, and what can be done about it. */
export const CommentThread = (props: Props) => {
  const { comment, editor, place, active, mayEdit, mayComment, people, onShow, onActive } = props
  const text = useText()
  const { when } = useSayTime()
  const [answering, setAnswering] = useState(false)
  const frame = useRef<HTMLElement>(null)
  useFocusBack(answering, frame)
  const { commentId, by, anchor, replies, resolved, taken } = comment
  return (
    <Frame
      ref={frame}
      data-comment={commentId}
      data-active={active}
      tabIndex={-1}
      aria-label={text('planComments.of', { name: by.name })}
      onFocus={onActive}
    >
      <Suggested comment={comment} />
      {anchor && !resolved ? (
        place ? (
          <LinkButton type="button" onClick={onShow}>
            {text('planComments.show')}
          </LinkButton>
        ) : (
          <Quiet as="p">{text('planComments.gone')}</Quiet>
        )
      ) : null}
      <Said said={comment} />
      {replies.length > 0 ? (
        <ul>
          {replies.map((reply) => (
            <li key={reply.commentId}>
              <Said said={reply} />
            </li>
          ))}
        </ul>
      ) : null}
      {taken === null ? null : (
        <p>
          <Tag $tone={taken ? 'good' : 'quiet'}>{text(taken ? 'planComments.taken' : 'planComments.notTaken')}</Tag>
        </p>
      )}
      {resolved ? (
        <Quiet as="p">{text('planComments.resolvedBy', { name: resolved.name, when: when(resolved.at) })}</Quiet>
      ) : null}
      {answering ? (
        <AnswerForm comment={comment} people={people} onClose={() => setAnswering(false)} />
      ) : (
        <CommentActs
          comment={comment}
          editor={editor}
          place={place}
          mayEdit={mayEdit}
          onAnswer={mayComment ? () => setAnswering(true) : undefined}
        />
      )}
    </Frame>
  )
}
