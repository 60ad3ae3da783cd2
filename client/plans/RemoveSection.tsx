import { useNavigate } from '@tanstack/react-router'
import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { removePlanSection } from '#shared/plans/removePlanSection.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { RemoveForm } from './RemoveForm.tsx'
import { usePlanCommand } from './usePlanCommand.ts'

/** Remove a section with everything in it; the first one opens in its place. */
export const RemoveSection = ({ section, onClose }: { section: PlanSection; onClose: () => void }) => {
  const text = useText()
  const navigate = useNavigate()
  const { run, failure, running } = usePlanCommand(removePlanSection)
  const { sectionId, planId, version } = section
  const remove = async () => {
    if (!(await run({ sectionId: sectionId as PlanSectionId, version }))) return
    confirmDone(text('plan.section.removed'))
    await navigate({ to: '/plans/$planId', params: { planId }, search: {}, replace: true })
  }
  return (
    <RemoveForm
      name={text('plan.section.remove')}
      words={text('plan.section.remove.words')}
      sending={running}
      failure={failure}
      onRemove={remove}
      onClose={onClose}
    />
  )
}
