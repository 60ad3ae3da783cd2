import type { Channel } from '#shared/events/Channel.ts'
import type { Topic } from '#shared/events/Topic.ts'

/** A contact of the demo as an adviser would log it; days and next steps are counted from the day of the seed. */
export type DemoContact = {
  by: `adviser.${'lappi' | 'rovaniemi' | 'businessfinland' | 'finnvera' | 'private'}` | 'phone.keha'
  daysAgo: number
  /** Helsinki winter time, `HH:MM`. */
  at: string
  channel: Channel
  subject: string
  text: string
  topics: Topic[]
  who?: string[]
  class?: 'service' | 'own'
  withheld?: string
  nextStep?: { text: string; inDays: number }
}
