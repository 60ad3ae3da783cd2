import { useQuery } from '@tanstack/react-query'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { listPlans } from '#shared/plans/listPlans.ts'
import { queryFor } from '../api/queryFor.ts'

/** The plans of a customer of which something is open to the viewer. */
export const usePlans = (customerId: string | undefined) =>
  useQuery({ ...queryFor(listPlans, { customerId: customerId as CustomerId }), enabled: customerId !== undefined })
