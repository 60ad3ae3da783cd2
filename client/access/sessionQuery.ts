import { queryOptions } from '@tanstack/react-query'
import { getSession } from '#shared/session/getSession.ts'
import { call } from '../api/call.ts'
import { forgetOthersDrafts } from '../drafts/forgetOthersDrafts.ts'

/** Who is signed in. Asked once per page load: a session that ends is told by the next call (401). */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await call(getSession, {})
    forgetOthersDrafts(session.actor.userId)
    return session
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
})
