import { useSuspenseQuery } from '@tanstack/react-query'
import { sessionQuery } from './sessionQuery.ts'

/** Who is signed in, in which role, for which organisation; inside the signed-in routes it is always there. */
export const useSession = () => useSuspenseQuery(sessionQuery).data
