import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { PlanPart } from '#shared/access/PlanPart.ts'
import type { PlanId } from '#shared/ids/PlanId.ts'
import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { addPlanSection } from '#shared/plans/addPlanSection.ts'
import type { Plan } from '#shared/plans/Plan.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { RequiredInput } from '../components/RequiredInput.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { useText } from '../i18n/useText.ts'
import { PlanForm } from './PlanForm.tsx'
import { usePlanCommand } from './usePlanCommand.ts'

type Props = { plan: Plan; after: PlanSection | undefined; onClose: () => void }

/** Add a section of the customer's own after the one that is open, and open it. With which part it opens to others is asked. */
export const AddSectionForm = ({ plan, after, onClose }: Props) => {
  const text = useText()
  const navigate = useNavigate()
  const { run, failure, running } = usePlanCommand(addPlanSection)
  const [title, setTitle] = useState('')
  const [part, setPart] = useState<PlanPart>()
  const [tried, setTried] = useState(false)
  const unnamed = title.trim() === ''
  const { planId, sections } = plan
  const add = async () => {
    setTried(true)
    if (unnamed || !part) return
    const last = (after ?? sections.at(-1))?.sectionId ?? null
    const changed = await run({ planId: planId as PlanId, part, title, after: last as PlanSectionId | null })
    if (!changed) return
    const added = changed.sections.find((one) => sections.every(({ sectionId }) => sectionId !== one.sectionId))
    confirmDone(text('plan.section.added'))
    onClose()
    if (added)
      await navigate({ to: '/plans/$planId', params: { planId }, search: { section: added.sectionId as never } })
  }
  return (
    <PlanForm
      name={text('plan.section.add')}
      send={text('plan.section.add.send')}
      sending={running}
      failure={failure}
      onSend={add}
      onClose={onClose}
    >
      <RequiredInput
        label={text('plan.section.ownName')}
        value={title}
        onChange={setTitle}
        missing={tried && unnamed ? text('plans.name.missing') : undefined}
      />
      <SelectField
        label={text('plan.section.add.part')}
        none={text('plan.section.add.part.choose')}
        options={PlanPart.options.map((code) => ({ code, text: text(`plan.part.${code}`) }))}
        chosen={part}
        choose={(code) => setPart(code as PlanPart | undefined)}
        problem={tried && !part ? text('plan.section.add.part.missing') : undefined}
      />
    </PlanForm>
  )
}
