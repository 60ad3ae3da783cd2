import { useQuery } from '@tanstack/react-query'
import { mayBreakGlass } from '#shared/access/mayBreakGlass.ts'
import { breakGlassTexts } from '#shared/breakGlass/breakGlassTexts.ts'
import { getCustomerAccess } from '#shared/customers/getCustomerAccess.ts'
import { useSession } from '../access/useSession.ts'
import { queryFor } from '../api/queryFor.ts'
import { addTexts } from '../i18n/addTexts.ts'

addTexts(breakGlassTexts)

/** Whether the person may open break-glass with this customer, and until when they have it open (ms since 1970; null: not). */
export const useBreakGlass = (customerId: string): { mayOpen: boolean; until: number | null } => {
  const { actor } = useSession()
  const may = mayBreakGlass(actor)
  const { data } = useQuery({ ...queryFor(getCustomerAccess, { customerId: customerId as never }), enabled: may })
  const until = data?.breakGlassUntil ? Date.parse(data.breakGlassUntil) : null
  return { mayOpen: may && data !== undefined && until === null, until }
}
