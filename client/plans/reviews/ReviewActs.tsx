import { useRef, useState } from 'react'
import { Button } from 'suomifi-ui-components'
import type { PlanReview } from '#shared/plans/reviews/PlanReview.ts'
import { takeBackPlanReview } from '#shared/plans/reviews/takeBackPlanReview.ts'
import { confirmDone } from '../../components/confirmDone.ts'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { useText } from '../../i18n/useText.ts'
import { PlanForm } from '../PlanForm.tsx'
import { GiveStatementForm } from './GiveStatementForm.tsx'
import { useReviewCommand } from './useReviewCommand.ts'

const TakeBack = ({ review, onClose }: { review: PlanReview; onClose: () => void }) => {
  const text = useText()
  const { run, failure, running } = useReviewCommand(takeBackPlanReview)
  const name = text(review.state === 'waiting' ? 'reviews.takeBack' : 'reviews.takeBack.given')
  const send = async () => {
    if (!(await run({ reviewId: review.reviewId as never }))) return
    confirmDone(text('reviews.takeBack.done'))
    onClose()
  }
  return (
    <PlanForm name={name} send={name} sending={running} failure={failure} onSend={send} onClose={onClose}>
      <p>{text('reviews.takeBack.what')}</p>
    </PlanForm>
  )
}

/** What the viewer may do with a review: give or correct a statement, or take the request back. */
export const ReviewActs = ({ review }: { review: PlanReview }) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const way = useRef<HTMLDivElement>(null)
  useFocusBack(open, way)
  const close = () => setOpen(false)
  const { mayGive, mayTakeBack, statements, state } = review
  if (!mayGive && !mayTakeBack) return null
  if (open)
    return mayGive ? (
      <GiveStatementForm review={review} onClose={close} />
    ) : (
      <TakeBack review={review} onClose={close} />
    )
  const given = statements.length > 0
  const words = mayGive
    ? text(given ? 'reviews.give.again' : 'reviews.give')
    : text(state === 'waiting' ? 'reviews.takeBack' : 'reviews.takeBack.given')
  return (
    <div ref={way}>
      <Button variant={mayGive && !given ? 'default' : 'secondary'} onClick={() => setOpen(true)}>
        {words}
      </Button>
    </div>
  )
}
