import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { noteMessagesRead } from '#shared/messages/noteMessagesRead.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'

type Asked = { matterId: string; customerId: string; latest: string | undefined; unread: number }

/**
 * Say that the viewer's side has read the thread, once its latest message has stood on the screen: not because the page was
 * opened somewhere in the background.
 */
export const useNoteRead = ({ matterId, customerId, latest, unread }: Asked): void => {
  const queryClient = useQueryClient()
  const command = useCommand(noteMessagesRead)
  const note = useEffectEvent((upTo: string) => {
    command.mutate(
      { matterId: matterId as never, upTo: upTo as never },
      { onSuccess: () => void invalidateCustomer(queryClient, customerId) },
    )
  })
  useEffect(() => {
    if (!latest || unread === 0) return
    const shown = document.querySelector(`[data-message="${latest}"]`)
    if (!shown) return
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting) || document.visibilityState !== 'visible') return
      watcher.disconnect()
      note(latest)
    })
    watcher.observe(shown)
    return () => watcher.disconnect()
  }, [latest, unread])
}
