import type { Query } from '@tanstack/react-query'
import { listCustomerMatters } from '#shared/matters/listCustomerMatters.ts'
import { listMatters } from '#shared/matters/listMatters.ts'

const LISTS: readonly unknown[] = [listMatters, listCustomerMatters].map(
  ({ method, path }) => `${method} ${path} pages`,
)

/** Whether a query is a list of matters, of an organisation or a customer. */
export const mattersQueries = ({ queryKey }: Query): boolean => LISTS.includes(queryKey[0])
