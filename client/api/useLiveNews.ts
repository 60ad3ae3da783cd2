import type { Query } from '@tanstack/react-query'
import { listGrantedFeed } from '#shared/grants/listGrantedFeed.ts'
import { useAskedAnew } from './useAskedAnew.ts'

const FEED = `${listGrantedFeed.method} ${listGrantedFeed.path}`
const isNews = ({ queryKey: [operation] }: Query): boolean =>
  typeof operation === 'string' && operation.startsWith(FEED)

/** While the page is open, what happened with the customers that opened their record to us is asked anew as it happens. */
export const useLiveNews = (): void => useAskedAnew('news-changed', isNews, { settles: true })
