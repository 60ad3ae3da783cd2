import type { Editor } from '@tiptap/react'
import { styled } from 'styled-components'
import type { PlanCommentId } from '#shared/ids/PlanCommentId.ts'
import type { PlanComment } from '#shared/plans/PlanComment.ts'
import { resolvePlanComment } from '#shared/plans/resolvePlanComment.ts'
import { CommandFailure } from '../../components/CommandFailure.tsx'
import { confirmDone } from '../../components/confirmDone.ts'
import { LinkButton } from '../../components/LinkButton.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { useCommentCommand } from './useCommentCommand.ts'

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(0, 4)};
  ${tokens.narrow} { & > button { min-height: 44px; } }
`

type Props = {
  comment: PlanComment
  editor: Editor
  /** Where it stands in the text; undefined where it does not any more. */
  place: { from: number; to: number } | undefined
  mayEdit: boolean
  onAnswer: (() => void) | undefined
}

/** What can be done with a thread: answer, take what it suggests, resolve, open again. */
export const CommentActs = ({ comment, editor, place, mayEdit, onAnswer }: Props) => {
  const text = useText()
  const { commentId, sectionId, suggestion, resolved, mayResolve } = comment
  const { run, failure } = useCommentCommand(resolvePlanComment, sectionId)
  const settle = async (to: { resolved: boolean; taken?: boolean }, done: string) => {
    if (await run({ commentId: commentId as PlanCommentId, ...to })) confirmDone(done)
  }
  const take = async () => {
    if (!place || suggestion === null) return
    editor.view.dispatch(editor.state.tr.insertText(suggestion, place.from, place.to))
    await settle({ resolved: true, taken: true }, text('planComments.done.taken'))
  }
  const suggests = suggestion !== null && !resolved
  return (
    <>
      <Row>
        {onAnswer && !resolved ? (
          <LinkButton type="button" onClick={onAnswer}>
            {text('planComments.answer')}
          </LinkButton>
        ) : null}
        {suggests && mayEdit && place ? (
          <LinkButton type="button" onClick={take}>
            {text('planComments.take')}
          </LinkButton>
        ) : null}
        {mayResolve && !resolved ? (
          <LinkButton
            type="button"
            onClick={() =>
              settle(
                suggests ? { resolved: true, taken: false } : { resolved: true },
                text('planComments.done.resolved'),
              )
            }
          >
            {text(suggests ? 'planComments.leave' : 'planComments.resolve')}
          </LinkButton>
        ) : null}
        {mayResolve && resolved ? (
          <LinkButton type="button" onClick={() => settle({ resolved: false }, text('planComments.done.reopened'))}>
            {text('planComments.reopen')}
          </LinkButton>
        ) : null}
      </Row>
      <CommandFailure failure={failure} />
    </>
  )
}
