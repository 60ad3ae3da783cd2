import { styled } from 'styled-components'
import type { PlanReview } from '#shared/plans/reviews/PlanReview.ts'
import { Quiet } from '../../components/Quiet.ts'
import { Tag } from '../../components/Tag.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  padding-left: ${tokens.space(4)};
  border-left: 4px solid ${tokens.colors.highlightBase};
  min-width: 0;
`
const Facts = styled.dl`
  display: grid;
  gap: ${tokens.space(3)};
  margin: 0;
  dt { font-weight: 600; }
  dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
`
const READY = { ready: 'good', nearly: 'quiet', notYet: 'quiet' } as const
const FIELDS = ['strengths', 'risks', 'nextSteps'] as const

/** What was said of a plan, in its parts, with who said it and when. */
export const StatementView = ({ statement }: { statement: PlanReview['statements'][number] }) => {
  const text = useText()
  const { when } = useSayTime()
  const { by, at, readiness, why } = statement
  return (
    <Frame>
      <Quiet>{text('reviews.statement.by', { name: by.name, time: when(at) })}</Quiet>
      <Facts>
        {FIELDS.map((field) => (
          <div key={field}>
            <dt>{text(`reviews.statement.${field}`)}</dt>
            <dd dir="auto">{statement[field]}</dd>
          </div>
        ))}
        <div>
          <dt>{text('reviews.statement.readiness')}</dt>
          <dd>
            <Tag $tone={READY[readiness]}>{text(`reviews.readiness.${readiness}`)}</Tag>
          </dd>
        </div>
        <div>
          <dt>{text('reviews.statement.why')}</dt>
          <dd dir="auto">{why}</dd>
        </div>
      </Facts>
      <Quiet>{text('reviews.statement.advice')}</Quiet>
    </Frame>
  )
}
