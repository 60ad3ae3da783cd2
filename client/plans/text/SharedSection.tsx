import { lazy, Suspense, useId } from 'react'
import { styled } from 'styled-components'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { tokens } from '../../theme/tokens.ts'
import { SectionComments } from '../comments/SectionComments.tsx'
import { ParagraphAuthors } from '../versions/ParagraphAuthors.tsx'
import { SectionText } from './SectionText.tsx'
import type { SharedText, TextState } from './SharedText.ts'
import { TextStatus } from './TextStatus.tsx'
import { useTextEditor } from './useTextEditor.ts'

// Tables and charts that most sections do without.
const SectionCalculation = lazy(() =>
  import('../calculations/SectionCalculation.tsx').then((module) => ({ default: module.SectionCalculation })),
)

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  align-items: start;
  min-width: 0;
  /* Room for comments beside the text. */
  @media (min-width: 1240px) { grid-template-columns: minmax(0, 1fr) 300px; gap: ${tokens.space(5)}; }
`
const Writing = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  min-width: 0;
`

type Props = { shared: SharedText; state: TextState; section: PlanSection; title: string; keepsHere: boolean }

/** The text of a section and what belongs to it, once the line to it is taken up. */
export const SharedSection = ({ shared, state, section, title, keepsHere }: Props) => {
  const keysId = useId()
  const { sectionId, mayEdit } = section
  const isHere = shared.isHere()
  const { editor, menu } = useTextEditor({ shared, section, title, keysId, editable: mayEdit && isHere })
  return (
    <>
      {isHere && section.part === 'calculations' ? (
        <Suspense fallback={<SkeletonLines widths={['40%', '90%', '60%']} />}>
          <SectionCalculation section={section} doc={shared.doc} mayEdit={mayEdit} />
        </Suspense>
      ) : null}
      <Frame>
        <Writing>
          <TextStatus shared={shared} state={state} mayEdit={mayEdit} keepsHere={keepsHere} />
          {isHere ? null : <SkeletonLines widths={['80%', '90%', '60%']} />}
          <SectionText
            editor={editor}
            menu={menu}
            sectionId={sectionId}
            planId={section.planId}
            keysId={keysId}
            mayEdit={mayEdit}
            isHere={isHere}
          />
          {isHere ? <ParagraphAuthors sectionId={sectionId} editor={editor} doc={shared.doc} /> : null}
        </Writing>
        {isHere ? <SectionComments section={section} editor={editor} /> : null}
      </Frame>
    </>
  )
}
