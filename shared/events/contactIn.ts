import type { ContactContent } from './ContactContent.ts'
import type { EventFact } from './EventFact.ts'

/** The contact that an event tells of, whether logged or corrected; null for other events. */
export const contactIn = (fact: EventFact): ContactContent | null => {
  if (fact.type === 'contact.logged') return fact.content
  return fact.type === 'contact.corrected' ? fact.content.content : null
}
