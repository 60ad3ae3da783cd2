import { useId } from 'react'
import { styled } from 'styled-components'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { useEndFirstView } from '../../app/useEndFirstView.ts'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { tokens } from '../../theme/tokens.ts'
import { SectionText } from './SectionText.tsx'
import type { SharedText, TextState } from './SharedText.ts'
import { TextStatus } from './TextStatus.tsx'
import { useTextEditor } from './useTextEditor.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  align-items: start;
  min-width: 0;
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
  useEndFirstView(isHere)
  const { editor, menu } = useTextEditor({ shared, section, title, keysId, editable: mayEdit && isHere })
  return (
    <Frame>
      <Writing>
        <TextStatus shared={shared} state={state} mayEdit={mayEdit} keepsHere={keepsHere} />
        {isHere ? null : <SkeletonLines widths={['80%', '90%', '60%']} />}
        <SectionText
          editor={editor}
          menu={menu}
          sectionId={sectionId}
          keysId={keysId}
          mayEdit={mayEdit}
          isHere={isHere}
        />
      </Writing>
    </Frame>
  )
}
