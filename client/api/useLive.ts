import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { invalidateCustomer } from './invalidateCustomer.ts'
import { watchCustomer } from './live.ts'

type Options = { onLookAgain?: () => void }

/**
 * While the page is open, what others do to this customer comes by itself: at the server's "look again", and after every
 * (re)connect, its queries are asked anew. The socket never carries contents. Undefined watches nothing yet.
 */
export const useLive = (customerId: string | undefined, { onLookAgain }: Options = {}): void => {
  const queryClient = useQueryClient()
  const lookAgain = useEffectEvent(async (id: string) => {
    await invalidateCustomer(queryClient, id)
    onLookAgain?.()
  })
  useEffect(() => {
    if (!customerId) return
    return watchCustomer(customerId, () => lookAgain(customerId))
  }, [customerId])
}
