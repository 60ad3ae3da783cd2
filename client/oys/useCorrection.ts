import { useQuery } from '@tanstack/react-query'
import type { Inquiry } from '#shared/inquiries/Inquiry.ts'
import { listInquiries } from '#shared/inquiries/listInquiries.ts'
import type { WrongFact } from '#shared/inquiries/WrongFact.ts'
import { queryFor } from '../api/queryFor.ts'
import { useOwnCustomer } from './useOwnCustomer.ts'

/** As many of the customer's questions as one answer holds; older ones are told on the ledger. */
const LATEST = 100

const isSame = (one: WrongFact | null, other: WrongFact): boolean =>
  one?.kind === other.kind && one.id === other.id && one.field === other.field

/** What the customer has last asked to be corrected in a fact; `asks`: whether they are one who may ask. */
export const useCorrection = (
  customerId: string,
  fact: WrongFact,
): { correction: Inquiry | undefined; asks: boolean } => {
  const own = useOwnCustomer()
  const asks = own !== undefined && own.capacity !== 'accountant'
  const { data } = useQuery({
    ...queryFor(listInquiries, { customerId: customerId as never, limit: LATEST }),
    enabled: asks,
  })
  const correction = data?.items.find((inquiry) => inquiry.kind === 'correction' && isSame(inquiry.fact, fact))
  return { correction, asks }
}
