import { type Query, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { getDesktop } from '#shared/desktop/getDesktop.ts'
import { countNotices } from '#shared/notices/countNotices.ts'
import { listNotices } from '#shared/notices/listNotices.ts'

const OPERATIONS = [
  `${countNotices.method} ${countNotices.path}`,
  `${listNotices.method} ${listNotices.path} pages`,
  // A step of somebody who is away has no event of its own: its notice is the word that it is on another's desk.
  `${getDesktop.method} ${getDesktop.path}`,
]

const isOfNotices = ({ queryKey: [operation] }: Query): boolean => OPERATIONS.includes(String(operation))

/** Ask anew for the list of notices and for how many are unread, and for the desk that they may tell of. */
export const useNoticesChanged = (): (() => Promise<void>) => {
  const queryClient = useQueryClient()
  return useCallback(() => queryClient.invalidateQueries({ predicate: isOfNotices }), [queryClient])
}
