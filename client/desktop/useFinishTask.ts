import { useQueryClient } from '@tanstack/react-query'
import { getDesktop } from '#shared/desktop/getDesktop.ts'
import { changeMatterTask } from '#shared/matters/changeMatterTask.ts'
import type { MyTask } from '#shared/matters/MyTask.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { announce } from '../components/announce.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'

/** Finish a task of mine from the desk: the row leaves at once and comes back if the server refuses; can be undone. */
export const useFinishTask = ({ taskId, matterId, text: words }: MyTask) => {
  const text = useText()
  const queryClient = useQueryClient()
  const { mutateAsync, isPending } = useCommand(changeMatterTask)
  const { queryKey } = queryFor(getDesktop, {})
  const change = async (state: 'open' | 'done'): Promise<boolean> => {
    try {
      await mutateAsync({ matterId: matterId as never, taskId: taskId as never, state })
      return true
    } catch {
      confirmDone(text('desktop.steps.failed'))
      return false
    } finally {
      await queryClient.invalidateQueries({ queryKey })
    }
  }
  const reopen = async () => {
    if (await change('open')) announce(text('desktop.steps.reopened'))
  }
  const finish = async () => {
    if (isPending) return
    queryClient.setQueryData(
      queryKey,
      (desk) => desk && { ...desk, tasks: desk.tasks.filter((other) => other.taskId !== taskId) },
    )
    if (await change('done')) confirmDone(text('desktop.steps.said', { step: words }), reopen)
  }
  return { finish, isPending }
}
