import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Textarea } from 'suomifi-ui-components'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { listPlans } from '#shared/plans/listPlans.ts'
import type { Plan } from '#shared/plans/Plan.ts'
import { accessUntil } from '#shared/plans/reviews/accessUntil.ts'
import { askPlanReview } from '#shared/plans/reviews/askPlanReview.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { queryFor } from '../../api/queryFor.ts'
import { CheckList } from '../../components/CheckList.tsx'
import { confirmDone } from '../../components/confirmDone.ts'
import { ProblemLine } from '../../components/ProblemLine.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { DayField } from '../../events/DayField.tsx'
import { dayTyped } from '../../events/dayTyped.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useText } from '../../i18n/useText.ts'
import { PlanForm } from '../PlanForm.tsx'
import { useSectionTitle } from '../useSectionTitle.ts'
import { AskReviewWhom } from './AskReviewWhom.tsx'
import { NOBODY, type ReviewWhom, receiverOf } from './receiverOf.ts'
import { useReviewCommand } from './useReviewCommand.ts'

const TWO_WEEKS = 14
/** So many other plans are named. */
const MOST_NAMED = 3

/** The subjects of the plan, each with the sections that it opens. */
const useSubjects = (plan: Plan) => {
  const text = useText()
  const titleOf = useSectionTitle(plan)
  return PlanPart.options.flatMap((value) => {
    const sections = plan.sections.filter(({ part }) => part === value)
    return sections.length > 0
      ? [{ value, words: text(`plan.part.${value}`), detail: sections.map(titleOf).join(', ') }]
      : []
  })
}

const useOtherPlans = ({ customerId, planId }: Plan): string[] => {
  const { data } = useQuery(queryFor(listPlans, { customerId: customerId as never }))
  return (data?.items ?? []).filter((one) => one.planId !== planId).map(({ name }) => name)
}

const sayOthers = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} …` : names.join(', ')

/** The customer asks for a review: from whom, of what, by when; and sees before sending what it opens and for how long. */
export const AskReviewForm = ({ plan, onClose }: { plan: Plan; onClose: () => void }) => {
  const text = useText()
  const { today, fullDay, fullNumbers } = useSayTime()
  const subjects = useSubjects(plan)
  const others = useOtherPlans(plan)
  const { run, failure, running } = useReviewCommand(askPlanReview)
  const [whom, setWhom] = useState<ReviewWhom>(NOBODY)
  const [parts, setParts] = useState<PlanPart[]>([])
  const [typed, setTyped] = useState(() => fullNumbers(dayAfter(today, TWO_WEEKS)))
  const [message, setMessage] = useState('')
  const [tried, setTried] = useState(false)
  const { day } = dayTyped(typed, today)
  const isDay = day !== null && day >= today
  const to = receiverOf(whom)
  const send = async () => {
    setTried(true)
    if (!to || parts.length === 0 || !isDay) return
    if (!(await run({ planId: plan.planId as never, to, parts, dueOn: day, message }))) return
    confirmDone(text('reviews.ask.sent'))
    onClose()
  }
  return (
    <PlanForm
      name={text('reviews.ask')}
      send={text('reviews.ask.send')}
      sending={running}
      failure={failure}
      onSend={send}
      onClose={onClose}
    >
      <AskReviewWhom whom={whom} onChange={setWhom} tried={tried} />
      <div>
        <CheckList legend={text('reviews.ask.parts')} options={subjects} chosen={parts} onChange={setParts} />
        <ProblemLine problem={tried && parts.length === 0 ? text('reviews.ask.parts.missing') : undefined} />
      </div>
      <DayField
        label={text('reviews.ask.day')}
        value={typed}
        onChange={setTyped}
        problem={tried && !isDay ? text('reviews.ask.day.wrong') : undefined}
      />
      <Textarea
        labelText={text('reviews.ask.message')}
        optionalText={text('reviews.ask.optional')}
        value={message}
        onChange={({ target }) => setMessage(target.value)}
        fullWidth
      />
      {isDay ? <p>{text('reviews.ask.effect', { day: fullDay(accessUntil(day)) })}</p> : null}
      {others.length > 0 ? <p>{text('reviews.ask.otherPlans', { plans: sayOthers(others) })}</p> : null}
      <Quiet>{text('reviews.ask.matter')}</Quiet>
    </PlanForm>
  )
}
