import { useQuery } from '@tanstack/react-query'
import type { Action, Subject } from '#shared/access/Ability.ts'
import type { Basis } from '#shared/access/Basis.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { getCustomerAccess } from '#shared/customers/getCustomerAccess.ts'
import { queryFor } from '../api/queryFor.ts'
import { abilityFrom } from './abilityFrom.ts'
import { useSession } from './useSession.ts'

/**
 * On which bases the person may do this to a record of this customer, what the customer has opened to them included;
 * until that is known, by the session's own rules.
 */
export const useCustomerBases = (customerId: string, action: Action, type: Subject, record: object): Basis[] => {
  const session = useSession()
  const { data } = useQuery(queryFor(getCustomerAccess, { customerId: customerId as never }))
  return basesFor(abilityFrom(data?.rules ?? session.rules), action, type, record)
}
