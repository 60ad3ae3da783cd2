import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { rightsMark } from '#shared/realtime/rightsMark.ts'
import { sessionQuery } from '../access/sessionQuery.ts'
import { closedPage } from './closedPage.ts'
import { forgetCustomer } from './forgetCustomer.ts'
import { invalidateCustomer } from './invalidateCustomer.ts'
import { watchCustomer } from './live.ts'
import { mentions } from './mentions.ts'
import { readRightsAnew } from './readRightsAnew.ts'

type Options = { onLookAgain?: () => void }

/** Since when the oldest of what the page shows of a customer is here; what is still on its way was asked at `opened`. */
const fetchedSince = (queryClient: QueryClient, customerId: string, opened: number): number =>
  queryClient
    .getQueryCache()
    .findAll({ predicate: mentions(customerId), type: 'active' })
    .reduce((first, { state }) => (state.dataUpdatedAt > 0 ? Math.min(first, state.dataUpdatedAt) : first), opened)

/**
 * While the page is open, what others do to this customer comes by itself: at the server's "look again" its queries are
 * asked anew. When what it shows is closed, all of it leaves the screen and the memory. The socket never carries contents.
 * Undefined watches nothing yet.
 */
export const useLive = (customerId: string | undefined, { onLookAgain }: Options = {}): void => {
  const queryClient = useQueryClient()
  const lookAgain = useEffectEvent(async (id: string) => {
    await invalidateCustomer(queryClient, id)
    onLookAgain?.()
  })
  useEffect(() => {
    if (!customerId) return
    const opened = Date.now()
    return watchCustomer(customerId, {
      lookAgain: () => lookAgain(customerId),
      closed: () => {
        closedPage.close(customerId)
        return forgetCustomer(queryClient, customerId)
      },
      rights: (mark) => {
        const session = queryClient.getQueryData(sessionQuery.queryKey)
        if (session && rightsMark(session.actor) !== mark) void readRightsAnew(queryClient)
      },
      fetchedAgo: () => Date.now() - fetchedSince(queryClient, customerId, opened),
    })
  }, [customerId, queryClient])
}
