import { useQueryClient } from '@tanstack/react-query'
import { chooseActingFor } from '#shared/session/chooseActingFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { otherTabs } from './otherTabs.ts'

/**
 * Change for whom the person acts: a customer's id, or null for their organisation. A whole page load follows, so that
 * nothing seen in one capacity stays in memory for the next; the other tabs follow too.
 */
export const useActFor = () => {
  const queryClient = useQueryClient()
  const command = useCommand(chooseActingFor)
  const actFor = async (customerId: string | null): Promise<void> => {
    // The session gets a new id: a question under way would come back as from somebody signed out.
    await queryClient.cancelQueries()
    const { hangUp } = await import('../api/live.ts')
    await hangUp()
    await command.mutateAsync({ customerId: customerId as never })
    queryClient.clear()
    otherTabs.tellSwitched()
    window.location.assign('/')
  }
  return { actFor, error: command.error, isPending: command.isPending }
}
