import type { z } from 'zod'
import type { logContact } from '#shared/events/logContact.ts'

type Body = z.input<typeof logContact.body>

/** The body of a contact, whole and valid; give what the test is about. */
export const contactBody = (given: Partial<Body> = {}): Body => ({
  channel: 'call',
  subject: 'Rahoituksen tarve',
  text: 'Puhuimme laitehankinnasta.',
  topics: ['financing'],
  who: ['Oona Revontuli'],
  organisationIds: [],
  occurredAt: new Date(Date.now() - 60_000).toISOString(),
  class: 'service',
  withheld: null,
  nextStep: null,
  otherCustomerIds: [],
  ...given,
})
