import { stopMatterClocks } from '#server/promise/stopMatterClocks.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { Matter } from './Matter.ts'

type Contact = { organisationId: string; occurredAt: Date }

/**
 * A contact in a matter reached the customer, in the running transaction: what its organisation had promised in the matter
 * is answered. One of an earlier day than the matter began to wait answers nothing: it is not what the customer waits for.
 */
export const answerByContact = async (
  { _id, waitsSince }: Matter,
  { organisationId, occurredAt }: Contact,
): Promise<void> => {
  if (dayInFinland(occurredAt) < dayInFinland(waitsSince)) return
  await stopMatterClocks(_id, organisationId, 'contact', occurredAt > waitsSince ? occurredAt : waitsSince)
}
