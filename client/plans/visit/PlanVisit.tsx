import { useState } from 'react'
import { styled } from 'styled-components'
import type { Plan } from '#shared/plans/Plan.ts'
import { planVisitTexts } from '#shared/plans/planVisitTexts.ts'
import { addTexts } from '../../i18n/addTexts.ts'
import { tokens } from '../../theme/tokens.ts'
import { VisitStepCard } from './VisitStepCard.tsx'
import { visitSteps } from './visitSteps.ts'

addTexts(planVisitTexts)

const Place = styled.div`
  position: sticky;
  z-index: 8;
  bottom: ${tokens.space(6)};
  width: 440px;
  max-width: 100%;
  margin: ${tokens.space(6, 0, 0)};
  margin-left: auto;
  ${tokens.narrow} { bottom: calc(${tokens.bottomBarHeight} + ${tokens.space(2)} + env(safe-area-inset-bottom)); width: auto; }
  @media print { display: none; }
`

/**
 * A guided visit of a plan, a step at a time. The card has a place of its own after the page and stays in view from there: what
 * is under it can be scrolled free, and everything can be used while it stands.
 */
export const PlanVisit = ({ plan, onEnd }: { plan: Plan; onEnd: () => void }) => {
  const [at, setAt] = useState(0)
  const steps = visitSteps(plan)
  // Rights may change meanwhile.
  const place = Math.min(at, steps.length - 1)
  const step = steps[place]
  if (!step) return null
  return (
    <Place>
      <VisitStepCard
        // Each step takes the focus anew.
        key={step}
        step={step}
        place={place}
        count={steps.length}
        onGo={(by) => setAt(place + by)}
        onEnd={onEnd}
      />
    </Place>
  )
}
