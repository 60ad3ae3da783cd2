import type { CompanyCustomer } from '#server/customers/Customer.ts'
import { coreOf } from '#server/register/coreOf.ts'
import { foldName } from '#shared/register/foldName.ts'

/** What a search should answer, by reading every company: business IDs in order. */
export const naiveSearch = (
  customers: CompanyCustomer[],
  q: string,
  isFiltered: (customer: CompanyCustomer) => boolean,
): string[] => {
  const folded = foldName(q)
  const otherNames = ({ company, name }: CompanyCustomer) => [
    ...company.names.map((other) => foldName(other.name)),
    foldName(name),
  ]
  const bare = (key: string) =>
    key.replace(/^(?:(?:oy|ab|asunto oy|kiinteisto oy|bostads ab|fastighets ab|osuuskunta) )+/, '')
  const rank = (customer: CompanyCustomer): number => {
    if (!folded) return 0
    const current = foldName(customer.name)
    const others = otherNames(customer).flatMap((key) => [key, bare(key)])
    if (coreOf(current) === coreOf(folded)) return 0
    if (others.includes(folded)) return 1
    if (current.startsWith(folded)) return 2
    return others.some((key) => key.startsWith(folded)) ? 3 : 4
  }
  return customers
    .filter(isFiltered)
    .map((customer) => ({ customer, rank: rank(customer) }))
    .filter((ranked) => ranked.rank < 4)
    .sort((a, b) => a.rank - b.rank || (a.customer.nameKey < b.customer.nameKey ? -1 : 1))
    .map(({ customer }) => customer.businessId)
}
