import type { Channel } from '#shared/events/Channel.ts'
import type { Topic } from '#shared/events/Topic.ts'

/** A contact as it stands in the form: days and times as typed, names as one line. Kept in the browser until saved or signed out. */
export type ContactDraft = {
  channel: Channel
  subject: string
  who: string
  topics: Topic[]
  text: string
  nextStep: string
  dueOn: string
  class: 'service' | 'own'
  day: string
  time: string
  organisationIds: string[]
  /** The open matter that the contact is about; null: none. */
  matterId: string | null
  /** Whether it reached the customer; null: not said, then by the channel. */
  reached: boolean | null
  otherCustomers: { customerId: string; name: string }[]
  withhold: boolean
  withholdReason: string
  reviewOn: string
  delay: boolean
  delayParagraph: string
  delayUntil: string
  /** ISO instant of the first try to save these words: a retry then says the same time and is the same write. */
  triedAt: string | null
}

export const EMPTY_CONTACT_DRAFT: ContactDraft = {
  channel: 'call',
  subject: '',
  who: '',
  topics: [],
  text: '',
  nextStep: '',
  dueOn: '',
  class: 'service',
  day: '',
  time: '',
  organisationIds: [],
  matterId: null,
  reached: null,
  otherCustomers: [],
  withhold: false,
  withholdReason: '',
  reviewOn: '+180',
  delay: false,
  delayParagraph: '',
  delayUntil: '+90',
  triedAt: null,
}
