import type { Query } from '@tanstack/react-query'
import { useAskedAnew } from './useAskedAnew.ts'

/** Where contracts about work begin: matters, hand-offs, the desk, and what notices tell of them. */
const WORK = ['/api/matters', '/api/hand-offs', '/api/plan-reviews', '/api/desktop', '/api/notices']
const OF_CUSTOMER = /^get \/api\/customers\/:customerId\/(matters|hand-offs)/

const isWork = ({ queryKey: [operation] }: Query): boolean =>
  typeof operation === 'string' &&
  (OF_CUSTOMER.test(operation) || WORK.some((path) => operation.startsWith(`get ${path}`)))

/** While the page is open, its lists of matters and hand-offs are asked anew when others change them. */
export const useLiveWork = (): void => useAskedAnew('work-changed', isWork)
