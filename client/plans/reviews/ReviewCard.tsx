import { styled } from 'styled-components'
import type { PlanReview } from '#shared/plans/reviews/PlanReview.ts'
import { Fold } from '../../components/Fold.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { SpreadRow } from '../../components/SpreadRow.ts'
import { Tag } from '../../components/Tag.ts'
import { TextLink } from '../../components/TextLink.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import type { Voice } from '../../events/Voice.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { PromiseLine } from '../../promise/PromiseLine.tsx'
import { tokens } from '../../theme/tokens.ts'
import { ReviewActs } from './ReviewActs.tsx'
import { ReviewChanges } from './ReviewChanges.tsx'
import { reviewerName } from './reviewerName.ts'
import { StatementView } from './StatementView.tsx'
import { useReviewSection } from './useReviewSection.ts'

const Frame = styled.li`
  display: grid;
  gap: ${tokens.space(3)};
  min-width: 0;
  padding: ${tokens.space(4, 0)};
  overflow-wrap: anywhere;
  & + & { border-top: ${tokens.line}; }
  &:first-child { padding-top: 0; }
  &:last-child { padding-bottom: 0; }
`
const Facts = styled.p`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 4)};
`
const Message = styled.p`
  white-space: pre-wrap;
`
const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
`
const TONES = { waiting: 'quiet', given: 'good', over: 'quiet' } as const

type Props = {
  review: PlanReview
  voice: Voice
  /** What it is called here: who was asked, or whose plan it is. */
  name: 'reviewer' | 'plan'
}

/** What was to be reviewed and what is asked; to whom the plan is closed, that it is. */
const Contents = ({ review, voice, name }: Props) => {
  const text = useText()
  const titleOf = useReviewSection()
  const { plan, message, access } = review
  if (!plan) return <p>{text(access === 'notYet' ? 'reviews.closed.notYet' : 'reviews.closed')}</p>
  return (
    <>
      <div>
        <Quiet>{text('reviews.sections')}: </Quiet>
        {plan.sections.map((section, place) => (
          <span key={section.sectionId}>
            {place > 0 ? ', ' : ''}
            {name === 'plan' ? (
              <TextLink
                to="/plans/$planId"
                params={{ planId: plan.planId }}
                search={{ section: section.sectionId as never }}
              >
                {titleOf(plan, section)}
              </TextLink>
            ) : (
              titleOf(plan, section)
            )}
          </span>
        ))}
      </div>
      {message ? (
        <div>
          <Quiet>{text(voice === 'customer' ? 'reviews.message.own' : 'reviews.message')}</Quiet>
          <Message dir="auto">{message}</Message>
        </div>
      ) : null}
    </>
  )
}

/** One review: from whom or of whose plan, by when, what was asked, what was said, and what changed since. */
export const ReviewCard = ({ review, voice, name }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { due, when, fullDay } = useSayTime()
  const { to, state, plan, customer, matter, dueOn, askedBy, askedAt, access, accessUntil, statements } = review
  const [latest, ...earlier] = statements
  const called =
    name === 'reviewer' ? reviewerName(to, language) : [customer.name, plan?.name].filter(Boolean).join(': ')
  return (
    <Frame>
      <SpreadRow>
        <strong dir="auto">{called}</strong>
        <Tag $tone={TONES[state]}>{text(`reviews.state.${state}`)}</Tag>
      </SpreadRow>
      <Facts>
        {state === 'waiting' ? <strong>{text('reviews.due', { day: due(dueOn) })}</strong> : null}
        <Quiet>{text('reviews.asked', { name: askedBy, time: when(askedAt) })}</Quiet>
        <Quiet>{text(`reviews.access.${access}`, { day: fullDay(accessUntil) })}</Quiet>
        {matter ? (
          <TextLink to="/matters/$matterId" params={{ matterId: matter.matterId }}>
            {text('reviews.matter')}
          </TextLink>
        ) : null}
      </Facts>
      {state === 'waiting' && matter ? <PromiseLine clock={matter.clock} voice={voice} /> : null}
      <Contents review={review} voice={voice} name={name} />
      <ReviewChanges review={review} />
      {latest && name === 'reviewer' ? <StatementView statement={latest} /> : null}
      {latest && name === 'plan' ? (
        <Fold title={text('reviews.statement')}>
          <StatementView statement={latest} />
        </Fold>
      ) : null}
      {earlier.length > 0 ? (
        <Fold title={text('reviews.earlier', { count: earlier.length })}>
          <Stack>
            {earlier.map((statement) => (
              <StatementView key={statement.at} statement={statement} />
            ))}
          </Stack>
        </Fold>
      ) : null}
      <ReviewActs review={review} />
    </Frame>
  )
}
