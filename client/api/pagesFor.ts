import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import { currentLanguage } from '../i18n/currentLanguage.ts'
import type { CallInput } from './CallInput.ts'
import { call } from './call.ts'

type Paged = { nextCursor: string | null }

/** Options for useInfiniteQuery over a list that comes in pages by cursor. */
export const pagesFor = <E extends Endpoint>(endpoint: E, input: CallInput<E>) =>
  infiniteQueryOptions({
    queryKey: [`${endpoint.method} ${endpoint.path} pages`, currentLanguage(), input] as const,
    queryFn: ({ pageParam, signal }): Promise<OutputOf<E>> =>
      call(endpoint, (pageParam ? { ...(input as object), cursor: pageParam } : input) as CallInput<E>, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page as Paged).nextCursor,
  })
