import { inject } from 'vitest'
import { sessionOf } from './sessionOf.ts'

export type PickedCompany = { customerId: string; businessId: string; name: string }

/** Each test that writes takes a company of its own from the demo register, so that none reads another's events. */
export const pickCompany = async (letter: string): Promise<PickedCompany> => {
  const answer = await fetch(`${inject('productUrl')}/api/companies?status=active&limit=50&q=${letter}`, {
    headers: { cookie: await sessionOf('adviser.lappi') },
  })
  const { items } = (await answer.json()) as { items: PickedCompany[] }
  const found = items.find(({ name }) => name !== 'Revontuli Design Oy')
  if (!found) throw new Error(`The demo register has no active company that begins with ${letter}.`)
  return found
}
