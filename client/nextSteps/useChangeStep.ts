import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changeNextStep } from '#shared/nextSteps/changeNextStep.ts'
import { listNextSteps } from '#shared/nextSteps/listNextSteps.ts'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { ApiError } from '../api/ApiError.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import type { StepDraft } from './StepDraft.ts'

const STALE = 412

export type Conflict = { mine: StepDraft; theirs: NextStep }

/**
 * Change a next step. A finished one leaves the list at once and comes back if the server refuses; a stale version (412)
 * becomes a conflict to decide, with both sides' words.
 */
export const useChangeStep = ({ customerId, nextStepId }: NextStep) => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(changeNextStep)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const { queryKey } = queryFor(listNextSteps, { customerId })

  const say = (saved: NextStep) => {
    const reopen = () => change({ text: saved.text, dueOn: saved.dueOn, state: 'open', version: saved.version })
    if (saved.state === 'open') confirmDone(text('nextSteps.saved'))
    else
      confirmDone(
        text(saved.state === 'done' ? 'nextSteps.finished' : 'nextSteps.dropped', { text: saved.text }),
        reopen,
      )
  }
  /** Resolves to the saved step, or to nothing when it was refused: then `conflict` or `failure` tells. */
  const change = async (mine: StepDraft): Promise<NextStep | undefined> => {
    setConflict(null)
    try {
      const saved = await command.mutateAsync({ customerId, nextStepId, ...mine })
      queryClient.setQueryData(queryKey, (list) => list && { items: withStep(list.items, saved) })
      say(saved)
      void invalidateCustomer(queryClient, customerId)
      return saved
    } catch (error) {
      if (error instanceof ApiError && error.status === STALE && error.current)
        setConflict({ mine, theirs: error.current as NextStep })
      return undefined
    }
  }
  const isConflict = command.error?.status === STALE
  return {
    change,
    changing: command.isPending,
    /** While it is being finished, it is already gone from sight. */
    leaving: command.isPending && command.variables?.state !== 'open',
    failure: isConflict ? null : command.error,
    conflict,
    settle: () => {
      setConflict(null)
      command.reset()
    },
  }
}

const withStep = (items: NextStep[], saved: NextStep): NextStep[] => {
  const others = items.filter(({ nextStepId }) => nextStepId !== saved.nextStepId)
  if (saved.state !== 'open') return others
  return items.length === others.length
    ? [...others, saved]
    : items.map((step) => (step.nextStepId === saved.nextStepId ? saved : step))
}
