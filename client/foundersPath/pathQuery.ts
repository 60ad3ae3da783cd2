import { getPath } from '#shared/foundersPath/getPath.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { queryFor } from '../api/queryFor.ts'

/** The question for one customer's path. */
export const pathQuery = (customerId: string) => queryFor(getPath, { customerId: customerId as CustomerId })
