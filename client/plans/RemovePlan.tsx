import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { PlanId } from '#shared/ids/PlanId.ts'
import type { Plan } from '#shared/plans/Plan.ts'
import { removePlan } from '#shared/plans/removePlan.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { planQuery } from './planQuery.ts'
import { RemoveForm } from './RemoveForm.tsx'

/** Remove a plan with everything in it, and go back to the list. */
export const RemovePlan = ({ plan, onClose }: { plan: Plan; onClose: () => void }) => {
  const text = useText()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const command = useCommand(removePlan)
  const { planId, customerId, version } = plan
  const remove = () =>
    command.mutate(
      { planId: planId as PlanId, version },
      {
        onSuccess: async () => {
          confirmDone(text('plan.removed'))
          await navigate({ to: '/plans' })
          queryClient.removeQueries({ queryKey: planQuery(planId).queryKey })
          await invalidateCustomer(queryClient, customerId)
        },
        onError: () => queryClient.invalidateQueries({ queryKey: planQuery(planId).queryKey }),
      },
    )
  return (
    <RemoveForm
      name={text('plan.remove')}
      words={text('plan.remove.words')}
      sending={command.isPending}
      failure={command.error}
      onRemove={remove}
      onClose={onClose}
    />
  )
}
