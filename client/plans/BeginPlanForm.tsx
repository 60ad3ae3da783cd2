import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { beginPlan } from '#shared/plans/beginPlan.ts'
import type { PlanTemplateKey } from '#shared/plans/templates/PlanTemplateKey.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import { RequiredInput } from '../components/RequiredInput.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { PlanForm } from './PlanForm.tsx'
import { TemplateChoice } from './TemplateChoice.tsx'
import { usePlanCommand } from './usePlanCommand.ts'

/** Begin a plan: choose what it is for, name it, and it opens. Until it is named otherwise, it is called by its template. */
export const BeginPlanForm = ({ customerId, onClose }: { customerId: string; onClose: () => void }) => {
  const text = useText()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { run, failure, running } = usePlanCommand(beginPlan)
  const [template, setTemplate] = useState<PlanTemplateKey>()
  const [typed, setTyped] = useState<string>()
  const [tried, setTried] = useState(false)
  const name = typed ?? (template ? planTemplates[template].name[language] : '')
  const unnamed = name.trim() === ''
  const begin = async () => {
    setTried(true)
    if (!template || unnamed) return
    const plan = await run({ customerId: customerId as CustomerId, template, name })
    if (plan) await navigate({ to: '/plans/$planId', params: { planId: plan.planId } })
  }
  return (
    <PlanForm
      name={text('plans.begin')}
      send={text('plans.begin.send')}
      sending={running}
      failure={failure}
      onSend={begin}
      onClose={onClose}
    >
      <TemplateChoice
        value={template}
        onChange={setTemplate}
        problem={tried && !template ? text('plans.begin.template.missing') : undefined}
      />
      <RequiredInput
        label={text('plans.begin.name')}
        value={name}
        onChange={setTyped}
        missing={tried && template && unnamed ? text('plans.name.missing') : undefined}
      />
    </PlanForm>
  )
}
