import type { QueryFilter } from 'mongoose'
import type { InputOf } from '#shared/contracts/InputOf.ts'
import type { EventType } from '#shared/events/EventFact.ts'
import type { listEvents } from '#shared/events/listEvents.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import type { EventRecord } from './EventRecord.ts'

type Query = Omit<InputOf<typeof listEvents>, 'cursor' | 'limit'>

const typesOf: Record<NonNullable<Query['kind']>, EventType[]> = {
  contact: ['contact.logged', 'contact.corrected'],
  nextStep: ['nextStep.changed'],
  matter: ['matter.opened', 'matter.changed', 'matter.closed', 'matter.taskChanged', 'matter.answered'],
  register: ['company.changed'],
}

const inContact = (field: 'channel' | 'topics', value: string): QueryFilter<EventRecord> => ({
  // A correction holds the whole contact within.
  $or: [{ [`fact.content.${field}`]: value }, { [`fact.content.content.${field}`]: value }],
})

/** The filters of a timeline as a query. Days are days in Finland, both ends included. */
export const timelineFilter = (query: Query, ofCustomer: string | { $in: string[] }): QueryFilter<EventRecord> => {
  const { kind, channel, topic, matterId, organisationId, from, until } = query
  const parts: QueryFilter<EventRecord>[] = []
  if (kind) parts.push({ 'fact.type': { $in: typesOf[kind] } })
  if (channel) parts.push(inContact('channel', channel))
  if (topic) parts.push(inContact('topics', topic))
  if (matterId) parts.push({ matterId })
  if (organisationId) parts.push({ organisationId })
  if (from) parts.push({ occurredAt: { $gte: startOfDay(from) } })
  if (until) parts.push({ occurredAt: { $lt: startOfDay(until, 1) } })
  return { $and: [{ customerId: ofCustomer, erased: null }, ...parts] } as QueryFilter<EventRecord>
}
