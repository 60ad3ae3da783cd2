import { randomUUID } from 'node:crypto'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { productUrl } from '../support/productUrl.ts'
import { sessionOf } from '../support/sessionOf.ts'

/** Log a contact past the screen, as another system or another window would; `part` overrides a plain service call of now. */
export const logByApi = async (as: string, customerId: string, part: object): Promise<TimelineEvent> => {
  const answer = await fetch(`${productUrl()}/api/customers/${customerId}/contacts`, {
    method: 'POST',
    headers: {
      cookie: await sessionOf(as),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({
      channel: 'call',
      subject: 'Puhelu',
      text: '',
      topics: [],
      who: [],
      organisationIds: [],
      occurredAt: new Date().toISOString(),
      class: 'service',
      withheld: null,
      nextStep: null,
      otherCustomerIds: [],
      ...part,
    }),
  })
  if (!answer.ok) throw new Error(`Logging failed with ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as TimelineEvent
}
