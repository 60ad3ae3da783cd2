import { useQueryClient } from '@tanstack/react-query'
import { getDesktop } from '#shared/desktop/getDesktop.ts'
import { changeNextStep } from '#shared/nextSteps/changeNextStep.ts'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import type { ApiError } from '../api/ApiError.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { announce } from '../components/announce.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'

/** Finish a next step of mine from the desk: the row leaves at once and comes back if the server refuses; can be undone. */
export const useFinishStep = (step: NextStep) => {
  const text = useText()
  const queryClient = useQueryClient()
  const { mutateAsync, isPending } = useCommand(changeNextStep)
  const { customerId, nextStepId } = step
  const { queryKey } = queryFor(getDesktop, {})

  const said = (error: ApiError) => (error.status === 412 ? 'desktop.steps.changed' : 'desktop.steps.failed')
  const change = async (state: NextStep['state'], version: number) => {
    try {
      return await mutateAsync({ customerId, nextStepId, state, version })
    } catch (error) {
      confirmDone(text(said(error as ApiError)))
      return undefined
    } finally {
      await queryClient.invalidateQueries({ queryKey })
    }
  }
  const reopen = async (version: number) => {
    if (await change('open', version)) announce(text('desktop.steps.reopened'))
  }
  const finish = async () => {
    if (isPending) return
    queryClient.setQueryData(
      queryKey,
      (desk) => desk && { ...desk, nextSteps: desk.nextSteps.filter((other) => other.nextStepId !== nextStepId) },
    )
    const done = await change('done', step.version)
    if (done) confirmDone(text('desktop.steps.said', { step: step.text }), () => reopen(done.version))
  }
  return { finish, isPending }
}
