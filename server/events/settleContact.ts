import { answerByContact } from '#server/matters/answerByContact.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { waitAgain } from '#server/matters/waitAgain.ts'
import { contactIn } from '#shared/events/contactIn.ts'
import type { EventRecord } from './EventRecord.ts'
import { reachedInMatter } from './reachedInMatter.ts'

type Settled = Pick<EventRecord, 'fact' | 'class' | 'organisationId' | 'occurredAt'>

const hasReached = ({ fact, class: dataClass }: Settled): boolean =>
  fact !== null && dataClass !== 'own' && contactIn(fact)?.reached === true

/**
 * What a contact means for the promises of the matter in which it happened, in the running transaction: one that reached
 * the customer answers them. Where it is corrected (`before`) and nothing has reached the customer, the matter waits again.
 */
export const settleContact = async (matter: Matter | null, contact: Settled, before?: Settled): Promise<void> => {
  const { organisationId, occurredAt } = contact
  if (!matter || !organisationId) return
  if (hasReached(contact)) return answerByContact(matter, { organisationId, occurredAt })
  if (!before || !hasReached(before) || matter.organisationId !== organisationId) return
  const since = matter.waitsSince
  if (!(await reachedInMatter({ matterId: matter._id, organisationId, since }))) await waitAgain(matter)
}
