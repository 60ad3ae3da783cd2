import type { Capacity } from '#shared/access/Capacity.ts'
import type { GrantRight } from '#shared/access/GrantRight.ts'
import type { Section } from '#shared/access/Section.ts'
import type { GrantEnd } from '#shared/grants/GrantEnd.ts'
import type { GrantState } from '#shared/grants/GrantState.ts'
import type { Language } from '#shared/languages/Language.ts'

/** To whom a grant is, with names as they were when it was given. */
export type StoredGrantee =
  | { kind: 'organisation'; organisationId: string }
  | { kind: 'team'; organisationId: string; teamId: string; name: string }
  | { kind: 'person'; organisationId: string; userId: string; name: string }
  | { kind: 'guest'; name: string; email: string; language: Language }

/** A grant as it is now, ended ones too; how it came to be so is in the event log. What stands is on the customer as well. */
export type GrantRecord = {
  _id: string
  customerId: string
  /** As on the customer: what the holder's list is sorted by. */
  customerNameKey: string
  grantee: StoredGrantee
  /** The grantee as actorKeys names them; null: a guest who has not accepted yet. */
  to: string | null
  sections: Section[]
  right: GrantRight
  purpose: string
  how: 'self' | 'request' | 'paper' | 'oral'
  state: GrantState
  givenAt: Date
  givenBy: { userId: string; name: string; capacity: Capacity | null }
  /** By which joint representatives it is signed; empty where one person gives alone. */
  signatures: { userId: string; name: string; at: Date }[]
  /** Since when it holds; null: not yet. */
  from: Date | null
  /** The moment from which on it doesn't hold: the end of `lastDay` in Finland. */
  until: Date
  lastDay: string
  recorded: {
    by: { userId: string; name: string; organisationId: string }
    evidence: string
    confirmation: { by: 'letter' | 'message'; state: 'queued' | 'sent' }
  } | null
  /** The hash of an open invitation's token, absent in all others so that its index stays small; and its times. */
  invitationHash?: string
  invitation: { sentAt: Date; expiresAt: Date } | null
  ended: { reason: GrantEnd; at: Date; by: string | null } | null
  /** No event that a holder could see is later than this: what the feed across customers begins with. */
  latestEventAt: Date
  /** When the next reminder of its end is due; null: none is. */
  remindAt: Date | null
  /** When it was last used, else when it began: lists propose for return by it. */
  usedOrBegunAt: Date
  lastUsedAt: Date | null
  /** Answers that rested on it, by day (YYYY-MM-DD), for the last 90 days. */
  useByDay: Record<string, number>
  /** When it last opened or closed anything: an open page that was away asks by it. */
  changedAt: Date
  version: number
}
