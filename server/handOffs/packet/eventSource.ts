import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { correctionsOf } from '#server/events/correctionsOf.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { eventsByIds } from '#server/events/eventsByIds.ts'
import { isContact } from '#server/events/isContact.ts'
import { presentEvent } from '#server/events/presentEvent.ts'
import { readableContactsOf } from '#server/events/readableContactsOf.ts'
import type { EventFact } from '#shared/events/EventFact.ts'
import { filled } from './filled.ts'
import type { PacketSource } from './PacketSource.ts'

const contentOf = (fact: EventFact) => {
  if (fact.type === 'contact.logged') return fact.content
  if (fact.type === 'contact.corrected') return fact.content.content
  throw new Error(`A packet holds contacts, not ${fact.type}`)
}

/** What an event says now: itself, or the last of its corrections. */
const lastOf = async (events: EventRecord[]): Promise<Map<string, EventRecord>> => {
  const last = new Map(events.map((event) => [event._id, event]))
  for (let asked = events; asked.length > 0; ) {
    const corrections = await correctionsOf(asked.map(({ _id }) => _id))
    asked = await eventsByIds([...corrections.values()])
    for (const [id, event] of last) {
      const next = asked.find(({ _id }) => _id === corrections.get(event._id))
      if (next) last.set(id, next)
    }
  }
  return last
}

/** Contacts with the customer. One that was corrected goes as it should have been. */
export const eventSource: PacketSource<EventRecord> = {
  subject: 'Event',
  candidates: async (context, { customer, matter }) => {
    const contacts = await readableContactsOf(context, customer)
    const isOfMatter = ({ matterId }: EventRecord) => matterId === matter._id
    return [...contacts.filter(isOfMatter), ...contacts.filter((one) => !isOfMatter(one))].map(({ _id }) => _id)
  },
  load: async ({ customer }, recordIds) => {
    const found = await eventsByIds(recordIds)
    const ids = recordIdsOf(customer)
    const last = await lastOf(found.filter(({ customerId }) => ids.includes(customerId)))
    return new Map([...last].filter(([, { fact, erased }]) => !erased && isContact(fact)))
  },
  present: async (theirs, _about, record) => {
    const { fact, occurredAt, author } = await presentEvent(theirs, record, null)
    const { subject, channel, text, topics, who } = contentOf(fact as EventFact)
    const by = author && [author.name, author.organisation?.name[theirs.language]].filter(Boolean).join(', ')
    return filled({ subject, happenedAt: occurredAt, channel, author: by ?? '', who, topics, text })
  },
}
