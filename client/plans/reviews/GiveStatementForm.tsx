import { useState } from 'react'
import { Textarea } from 'suomifi-ui-components'
import { givePlanStatement } from '#shared/plans/reviews/givePlanStatement.ts'
import type { PlanReview } from '#shared/plans/reviews/PlanReview.ts'
import { Readiness } from '#shared/plans/reviews/Readiness.ts'
import { confirmDone } from '../../components/confirmDone.ts'
import { ProblemLine } from '../../components/ProblemLine.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { RadioCards } from '../../components/RadioCards.tsx'
import { useText } from '../../i18n/useText.ts'
import { PlanForm } from '../PlanForm.tsx'
import { useReviewCommand } from './useReviewCommand.ts'

const FIELDS = ['strengths', 'risks', 'nextSteps'] as const
const EMPTY = { strengths: '', risks: '', nextSteps: '', why: '' }
type Words = typeof EMPTY

/** A statement in its parts. One that corrects an earlier one begins from what was said then. */
export const GiveStatementForm = ({ review, onClose }: { review: PlanReview; onClose: () => void }) => {
  const text = useText()
  const [latest] = review.statements
  const { run, failure, running } = useReviewCommand(givePlanStatement)
  const [words, setWords] = useState<Words>(latest ?? EMPTY)
  const [readiness, setReadiness] = useState(latest?.readiness)
  const [tried, setTried] = useState(false)
  const send = async () => {
    setTried(true)
    const { strengths, risks, nextSteps, why } = words
    if (!readiness || [strengths, risks, nextSteps, why].some((one) => one.trim() === '')) return
    const said = { strengths, risks, nextSteps, why, readiness }
    if (!(await run({ reviewId: review.reviewId as never, ...said }))) return
    confirmDone(text('reviews.give.sent'))
    onClose()
  }
  const area = (field: keyof Words, hint?: string) => {
    const isMissing = tried && words[field].trim() === ''
    return (
      <Textarea
        key={field}
        labelText={text(`reviews.statement.${field}`)}
        {...(hint ? { hintText: hint } : {})}
        value={words[field]}
        onChange={({ target }) => setWords((before) => ({ ...before, [field]: target.value }))}
        status={isMissing ? 'error' : 'default'}
        {...(isMissing ? { statusText: text('reviews.statement.missing') } : {})}
        fullWidth
      />
    )
  }
  return (
    <PlanForm
      name={text('reviews.statement')}
      send={text('reviews.give.send')}
      sending={running}
      failure={failure}
      onSend={send}
      onClose={onClose}
    >
      {FIELDS.map((field) => area(field, text(`reviews.statement.${field}.hint`)))}
      <div>
        <RadioCards
          legend={text('reviews.statement.readiness')}
          options={Readiness.options.map((value) => ({ value, words: text(`reviews.readiness.${value}`) }))}
          value={readiness}
          onChange={setReadiness}
        />
        <ProblemLine problem={tried && !readiness ? text('reviews.statement.readiness.missing') : undefined} />
      </div>
      {area('why')}
      <Quiet>{text('reviews.give.effect')}</Quiet>
    </PlanForm>
  )
}
