import { lazy, Suspense, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import type { Plan } from '#shared/plans/Plan.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { TextLink } from '../components/TextLink.ts'
import { useNarrow } from '../components/useNarrow.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { SectionHead } from './SectionHead.tsx'
import { SectionHelp } from './SectionHelp.tsx'
import { useSectionTitle } from './useSectionTitle.ts'

// The editor is large: it comes while the section's name and guidance are read.
const SectionDesk = lazy(() => import('./text/SectionDesk.tsx').then(({ SectionDesk }) => ({ default: SectionDesk })))

const Frame = styled.article`
  display: grid;
  gap: ${tokens.space(4)};
  min-width: 0;
  & > a { justify-self: end; }
`

/** The section that is open: its name, help, and the text with what belongs to it. */
export const SectionView = ({ plan, section }: { plan: Plan; section: PlanSection }) => {
  const text = useText()
  const id = useId()
  const narrow = useNarrow()
  const shown = useRef(0)
  // Open to who begins to write; as it was left, from section to section.
  const [helps, setHelps] = useState(plan.mayChange && !narrow)
  const titleOf = useSectionTitle(plan)
  const { planId, sections } = plan
  const { sectionId } = section
  const title = titleOf(section)
  const next = sections[sections.indexOf(section) + 1]
  return (
    <Frame aria-labelledby={id}>
      <SectionHead key={sectionId} id={id} plan={plan} section={section} title={title} shown={shown} />
      <SectionHelp plan={plan} section={section} open={helps} onOpen={setHelps} />
      <Suspense fallback={<SkeletonLines widths={['80%', '90%', '60%']} />}>
        <SectionDesk plan={plan} section={section} title={title} />
      </Suspense>
      {next ? (
        <TextLink to="/plans/$planId" params={{ planId }} search={{ section: next.sectionId as never }}>
          {text('plan.section.next', { title: titleOf(next) })}
        </TextLink>
      ) : null}
    </Frame>
  )
}
