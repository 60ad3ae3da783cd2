import { randomUUID } from 'node:crypto'
import type { Randomness } from '#seed/register/Randomness.ts'
import { makeContact } from './makeContact.ts'

/** The request that logs a plausible contact of this moment with a customer. */
export const contactRequest = (random: Randomness, number: number, cookie: string, customerId: string) => ({
  method: 'POST',
  path: `/api/customers/${customerId}/contacts`,
  headers: { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  body: JSON.stringify({
    ...makeContact(random, number),
    occurredAt: new Date().toISOString(),
    class: 'service',
    withheld: null,
    nextStep: null,
    otherCustomerIds: [],
  }),
})
