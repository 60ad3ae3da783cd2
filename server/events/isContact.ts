import type { EventFact } from '#shared/events/EventFact.ts'

/** Whether a fact is a contact, logged or corrected: what its organisation may correct. */
export const isContact = (fact: EventFact | null): boolean =>
  fact?.type === 'contact.logged' || fact?.type === 'contact.corrected'
