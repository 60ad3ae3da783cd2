import { styled } from 'styled-components'
import type { PlanReview } from '#shared/plans/reviews/PlanReview.ts'
import { TextLink } from '../../components/TextLink.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { useReviewSection } from './useReviewSection.ts'

const Frame = styled.div`
  padding: ${tokens.space(3)};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.highlightLight4};
  & > p { font-weight: 600; }
  & > ul { margin: 0; padding-left: ${tokens.space(5)}; }
`

/** Which sections say something else than when the statement was given, and when they were last written. */
export const ReviewChanges = ({ review }: { review: PlanReview }) => {
  const text = useText()
  const { when } = useSayTime()
  const titleOf = useReviewSection()
  const { plan, changed } = review
  if (!plan || changed.length === 0) return null
  return (
    <Frame>
      <p>{text('reviews.changed')}</p>
      <ul>
        {changed.map((section) => (
          <li key={section.sectionId}>
            <TextLink
              to="/plans/$planId"
              params={{ planId: plan.planId }}
              search={{ section: section.sectionId as never }}
            >
              {titleOf(plan, section)}
            </TextLink>
            {`, ${when(section.at)}`}
          </li>
        ))}
      </ul>
    </Frame>
  )
}
