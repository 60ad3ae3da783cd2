import { PlanPart } from '#shared/access/PlanPart.ts'
import type { Section } from '#shared/access/Section.ts'
import { grantedPlanTexts } from '#shared/grants/grantedPlanTexts.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { SeesMark } from './SeesMark.tsx'

addTexts(grantedPlanTexts)

/** In the matrix: which parts of the plan somebody sees, by name; seven columns of them would be nobody's to read. */
export const PlanCell = ({ sections }: { sections: readonly Section[] }) => {
  const text = useText()
  const parts = PlanPart.options.filter((part) => sections.includes(`plan.${part}`))
  if (parts.length === 0)
    return (
      <td data-section>
        <SeesMark sees={false} />
      </td>
    )
  return <td>{parts.map((part) => text(`grants.part.${part}`)).join(', ')}</td>
}
