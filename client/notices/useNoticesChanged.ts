import { type Query, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { countNotices } from '#shared/notices/countNotices.ts'
import { listNotices } from '#shared/notices/listNotices.ts'

const OPERATIONS = [`${countNotices.method} ${countNotices.path}`, `${listNotices.method} ${listNotices.path} pages`]

const isOfNotices = ({ queryKey: [operation] }: Query): boolean => OPERATIONS.includes(String(operation))

/** Ask anew for the list of notices and for how many are unread. */
export const useNoticesChanged = (): (() => Promise<void>) => {
  const queryClient = useQueryClient()
  return useCallback(() => queryClient.invalidateQueries({ predicate: isOfNotices }), [queryClient])
}
