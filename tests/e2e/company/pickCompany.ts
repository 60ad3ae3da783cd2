import { productUrl } from '../support/productUrl.ts'
import { sessionOf } from '../support/sessionOf.ts'

export type PickedCompany = { customerId: string; businessId: string; name: string }

const taken = new Set<string>()

const ask = async <T>(path: string): Promise<{ items: T[] }> => {
  const answer = await fetch(productUrl() + path, { headers: { cookie: await sessionOf('adviser.lappi') } })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json() as Promise<{ items: T[] }>
}

/** A company of the demo register that nothing has happened with yet: each test that writes takes one of its own. */
export const pickCompany = async (firstLetters: string): Promise<PickedCompany> => {
  const { items } = await ask<PickedCompany>(`/api/companies?status=active&limit=50&q=${firstLetters}`)
  for (const company of items.filter(({ customerId }) => !taken.has(customerId))) {
    taken.add(company.customerId)
    const events = await ask(`/api/customers/${company.customerId}/events?limit=1`)
    if (events.items.length === 0) return company
  }
  throw new Error(`The demo register has no untouched active company that begins with ${firstLetters}.`)
}
