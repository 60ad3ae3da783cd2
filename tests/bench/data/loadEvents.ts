import { demoUserId } from '#seed/demo/demoUserId.ts'
import { Randomness } from '#seed/register/Randomness.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import type { EventWriter } from '#server/events/EventWriter.ts'
import type { NewEvent } from '#server/events/NewEvent.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { recordEvents } from '#server/events/recordEvents.ts'
import { findActor } from '#server/organisations/findActor.ts'
import { makeContact } from '../events/makeContact.ts'

/** Events of each busier customer: some pages of a timeline. */
export const EVENTS_OF_BUSY = 200
/** Events recorded in one transaction. */
const BATCH = 1_000
const YEAR = 365 * 24 * 60 * 60 * 1000
const USERS = ['adviser.lappi', 'adviser.rovaniemi', 'adviser.businessfinland', 'adviser.finnvera', 'adviser.private']
const SHARE_OF_REGISTER = 0.05
const SHARE_OF_OWN = 0.08
const SHARE_OF_WITHHELD = 0.04

type Wish = { events: number; customerIds: string[]; busy: string[]; progress: (done: number) => void }

const registerChange = (customerId: string, occurredAt: Date): NewEvent => ({
  customerId,
  occurredAt,
  class: 'public',
  fact: {
    type: 'company.changed',
    content: {
      source: 'prh',
      modifiedAt: occurredAt.toISOString(),
      changes: [{ field: 'website', before: null, after: 'www.example.fi' }],
    },
  },
})

const contactWith = (random: Randomness, customerId: string, occurredAt: Date, number: number): NewEvent => ({
  customerId,
  occurredAt,
  class: random.chance(SHARE_OF_OWN) ? 'own' : 'service',
  fact: { type: 'contact.logged', content: { ...makeContact(random, number), nextStep: null } },
})

/**
 * Record history through the log's own code, so that every chain is true: the busier customers' events and the rest
 * spread uniformly over all customers, in three years. The log is otherwise idle.
 */
export const loadEvents = async ({ events, customerIds, busy, progress }: Wish): Promise<void> => {
  const random = new Randomness(7)
  const actors = await Promise.all(USERS.map((user) => findActor(demoUserId(user))))
  const writers: EventWriter[] = actors.flatMap((found) => (found ? [{ actor: found.actor }] : []))
  for (let done = 0; done < events; ) {
    const size = Math.min(BATCH, events - done)
    const fromRegister = random.chance(SHARE_OF_REGISTER)
    const batch = Array.from({ length: size }, (_, n): NewEvent => {
      const number = done + n
      const spent = number < busy.length * EVENTS_OF_BUSY
      const customerId = (spent ? busy[number % busy.length] : random.pick(customerIds)) as string
      const occurredAt = new Date(Date.now() - Math.floor(random.next() * 3 * YEAR))
      if (fromRegister) return registerChange(customerId, occurredAt)
      const event = contactWith(random, customerId, occurredAt, number)
      const kept = event.class === 'service' && random.chance(SHARE_OF_WITHHELD)
      return kept ? { ...event, withheld: { reason: 'Neuvottelut kesken', reviewOn: '2027-06-01' } } : event
    })
    const writer = fromRegister ? null : random.pick(writers)
    await inTransaction(() => recordEvents(writer, batch))
    await placeEvents()
    done += size
    progress(done)
  }
}
