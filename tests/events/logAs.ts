import { expect } from 'vitest'
import type { z } from 'zod'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { ask } from '#tests/support/ask.ts'
import type { TestApp } from '#tests/support/startApp.ts'
import { contactBody } from './contactBody.ts'

/** Log a contact over HTTP as a person of the demo; it must succeed. */
export const logAs = async (
  app: TestApp,
  as: string,
  customerId: string,
  given: Parameters<typeof contactBody>[0] = {},
): Promise<z.output<typeof TimelineEvent>> => {
  const answer = await ask(app, `/api/customers/${customerId}/contacts`, { as, body: contactBody(given) })
  expect(answer.body).toMatchObject({ eventId: expect.stringMatching(/^evt_/) })
  return answer.body
}
