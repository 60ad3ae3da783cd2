import type { EventRecord } from '#server/events/EventRecord.ts'

/** What the register and the log itself write: it names nobody, so it stays. */
const IMPERSONAL = ['company.changed', 'event.erased']

/** Whether an event can name a natural person: all that people wrote can, in its fields or its free text. */
export const namesSomebody = ({ fact, erased }: Pick<EventRecord, 'fact' | 'erased'>): boolean =>
  !erased && fact !== null && !IMPERSONAL.includes(fact.type)
