import { useQueryClient } from '@tanstack/react-query'
import { addPathStep } from '#shared/foundersPath/addPathStep.ts'
import { changePathStep } from '#shared/foundersPath/changePathStep.ts'
import { listPathSteps } from '#shared/foundersPath/listPathSteps.ts'
import { listPathStepVersions } from '#shared/foundersPath/listPathStepVersions.ts'
import type { PathStepInUse } from '#shared/foundersPath/PathStepInUse.ts'
import type { CallInput } from '../../api/CallInput.ts'
import { queryFor } from '../../api/queryFor.ts'
import { useCommand } from '../../api/useCommand.ts'

type Content = Partial<CallInput<typeof addPathStep>>
const LISTS = [queryFor(listPathSteps, {}), queryFor(listPathStepVersions, { stepKey: 'x' })].map(
  ({ queryKey: [operation] }) => [operation],
)

/** Save a step for everybody, or add it: the lists are asked anew either way, so that a refused editor sees who was first. */
export const useSaveStep = () => {
  const queryClient = useQueryClient()
  const changing = useCommand(changePathStep)
  const adding = useCommand(addPathStep)
  const running = changing.isPending || adding.isPending
  const save = async (
    step: { key: string; version: number } | null,
    content: Content,
  ): Promise<PathStepInUse | null> => {
    if (running) return null
    const saving = step
      ? changing.mutateAsync({ stepKey: step.key, version: step.version, ...content })
      : adding.mutateAsync(content as CallInput<typeof addPathStep>)
    const saved = await saving.catch(() => null)
    await Promise.all(LISTS.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
    return saved
  }
  return { save, running, failure: changing.error ?? adding.error }
}
