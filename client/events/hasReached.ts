import type { Channel } from '#shared/events/Channel.ts'
import type { ContactDraft } from './ContactDraft.ts'

/** Channels by which one speaks with the customer; what was sent may lie unread. */
const SPOKEN: readonly Channel[] = ['call', 'meeting', 'visit', 'chat']

/** Whether a contact in a matter reached the customer: as said, else by its channel. */
export const hasReached = ({ reached, channel }: Pick<ContactDraft, 'reached' | 'channel'>): boolean =>
  reached ?? SPOKEN.includes(channel)
