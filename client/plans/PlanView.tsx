import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { IconPlus } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import type { Plan } from '#shared/plans/Plan.ts'
import { useEndFirstView } from '../app/useEndFirstView.ts'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Page } from '../components/Page.ts'
import { useFocusBack } from '../components/useFocusBack.ts'
import { useNarrow } from '../components/useNarrow.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { AddSectionForm } from './AddSectionForm.tsx'
import { PlanHead } from './PlanHead.tsx'
import { PlanHelp } from './reviews/PlanHelp.tsx'
import { SectionChooser } from './SectionChooser.tsx'
import { SectionNav } from './SectionNav.tsx'
import { SectionView } from './SectionView.tsx'
import { usePlanVisit } from './visit/usePlanVisit.ts'
import { VisitOffer } from './visit/VisitOffer.tsx'

const PlanVisit = lazy(() => import('./visit/PlanVisit.tsx').then((module) => ({ default: module.PlanVisit })))

const Columns = styled.div`
  display: grid;
  gap: ${tokens.space(6)};
  align-items: start;
  min-width: 0;
  ${tokens.wide} { grid-template-columns: 220px minmax(0, 1fr); gap: ${tokens.space(8)}; }
`
const Side = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  min-width: 0;
  & > button { justify-self: start; }
  ${tokens.wide} {
    position: sticky;
    top: calc(${tokens.headerHeight} + ${tokens.space(6)});
    max-height: calc(100vh - ${tokens.headerHeight} - ${tokens.space(12)});
    overflow-y: auto;
    /* Room for the frame of what has the focus. */
    padding: 3px;
    margin: -3px;
  }
`

/** A plan that was found: its head, the list of its sections, and the one that the address opens. */
export const PlanView = ({ plan }: { plan: Plan }) => {
  const text = useText()
  const narrow = useNarrow()
  const { section: asked } = useSearch({ strict: false }) as { section?: string }
  const [adding, setAdding] = useState(false)
  const side = useRef<HTMLDivElement>(null)
  useFocusBack(adding, side)
  const visit = usePlanVisit()
  const { sections, mayChange } = plan
  const open = asked ? sections.find(({ sectionId }) => sectionId === asked) : sections[0]
  useEndFirstView(!open)
  const Choice = narrow ? SectionChooser : SectionNav
  return (
    <>
      <Page>
        <PlanHead plan={plan} menu={visit.menu} onVisit={visit.begin} />
        {visit.state === 'offered' && sections.length > 0 ? (
          <VisitOffer onBegin={visit.begin} onDecline={visit.decline} />
        ) : null}
        <PlanHelp plan={plan} />
        <Columns>
          <Side ref={side}>
            {sections.length > 0 ? <Choice plan={plan} open={open} /> : null}
            {mayChange && !adding ? (
              <Button variant="secondaryNoBorder" icon={<IconPlus />} onClick={() => setAdding(true)}>
                {text('plan.section.add')}
              </Button>
            ) : null}
          </Side>
          <Page>
            {adding ? (
              <Card as="div">
                <AddSectionForm plan={plan} after={open} onClose={() => setAdding(false)} />
              </Card>
            ) : null}
            {open ? <SectionView plan={plan} section={open} /> : null}
            {open ? null : (
              <EmptyState title={text(sections.length > 0 && asked ? 'plan.section.notOpen' : 'plan.section.none')} />
            )}
          </Page>
        </Columns>
      </Page>
      {visit.state === 'on' ? (
        <Suspense>
          <PlanVisit plan={plan} onEnd={visit.end} />
        </Suspense>
      ) : null}
    </>
  )
}
