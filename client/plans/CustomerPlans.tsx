import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { getCustomerAccess } from '#shared/customers/getCustomerAccess.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { abilityFrom } from '../access/abilityFrom.ts'
import { queryFor } from '../api/queryFor.ts'

const GrantedPlans = lazy(() => import('./GrantedPlans.tsx').then(({ GrantedPlans }) => ({ default: GrantedPlans })))

/** The way from a customer's page to its business plans, for whom something of them may be open; to others nothing is there, nor loaded. */
export const CustomerPlans = ({ customerId }: { customerId: string }) => {
  const { data } = useQuery(queryFor(getCustomerAccess, { customerId: customerId as CustomerId }))
  if (!data || !abilityFrom(data.rules).can('read', 'PlanPart')) return null
  return (
    <Suspense>
      <GrantedPlans customerId={customerId} />
    </Suspense>
  )
}
