import { lazy, Suspense } from 'react'
import { useCustomerBases } from '../access/useCustomerBases.ts'

const PathCard = lazy(() => import('./PathCard.tsx').then(({ PathCard }) => ({ default: PathCard })))

/** A customer's path where it is open to who looks: then only is it asked for, and the card fetched. */
export const PathCardWhereOpen = ({ customerId }: { customerId: string }) => {
  const record = { customerId, class: 'plan', createdAt: new Date().toISOString() }
  const isOpen = useCustomerBases(customerId, 'read', 'Path', record).includes('grant')
  if (!isOpen) return null
  return (
    <Suspense>
      <PathCard customerId={customerId} />
    </Suspense>
  )
}
