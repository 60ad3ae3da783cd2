import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { listEvents } from '#shared/events/listEvents.ts'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { EVENTS_A_PAGE } from './eventsAPage.ts'
import { withEvent } from './withEvent.ts'

type Pages = InfiniteData<{ items: TimelineEvent[]; nextCursor: string | null }, string | null>

/** Put an event that the server answered with on the unfiltered timeline at once, and ask again for everything of its customer. */
export const showLoggedEvent = (queryClient: QueryClient, event: TimelineEvent): void => {
  const { customerId } = event
  const { queryKey } = pagesFor(listEvents, { customerId, limit: EVENTS_A_PAGE })
  queryClient.setQueryData<Pages>(queryKey as readonly unknown[], (fetched) =>
    fetched ? { ...fetched, pages: withEvent(fetched.pages, event) } : undefined,
  )
  void invalidateCustomer(queryClient, customerId)
}
