import { useQueryClient } from '@tanstack/react-query'

const PLACE = '/api/organisation/'

/** After a change, everything of the organisation that is on the screen is asked anew. */
export const useRefreshOrganisation = () => {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).includes(PLACE) })
}
