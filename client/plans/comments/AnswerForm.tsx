import { useState } from 'react'
import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { commentOnPlan } from '#shared/plans/commentOnPlan.ts'
import type { PlanComment } from '#shared/plans/PlanComment.ts'
import { confirmDone } from '../../components/confirmDone.ts'
import { WordsForm } from '../../components/WordsForm.tsx'
import { useText } from '../../i18n/useText.ts'
import { MentionPick } from './MentionPick.tsx'
import { useCommentCommand } from './useCommentCommand.ts'

type Props = { comment: PlanComment; people: readonly { userId: string; name: string }[]; onClose: () => void }

/** Answer a comment in its thread. */
export const AnswerForm = ({ comment, people, onClose }: Props) => {
  const text = useText()
  const { commentId, sectionId } = comment
  const { run, failure, running } = useCommentCommand(commentOnPlan, sectionId)
  const [mentions, setMentions] = useState<string[]>([])
  const send = async (words: string) => {
    const about = { sectionId: sectionId as PlanSectionId, answers: commentId as never }
    if (!(await run({ ...about, text: words, mentions: mentions as never[] }))) return
    confirmDone(text('planComments.answered'))
    onClose()
  }
  return (
    <WordsForm
      name={text('planComments.answer')}
      label={text('planComments.answer.text')}
      tooShort={text('planComments.text.missing')}
      send={text('planComments.answer.send')}
      sending={running}
      failure={failure}
      onSend={send}
      onClose={onClose}
    >
      <MentionPick people={people} chosen={mentions} onChange={setMentions} />
    </WordsForm>
  )
}
