import type { NoticeKind } from '#shared/notices/NoticeKind.ts'
import type { NoticeThing } from './NoticeThing.ts'

/** That one person is told of one thing. Ids only: what the screen says is read, and asked for, when it is looked at. */
export type NoticeRecord = {
  /** Made of the cause and the person (noticeIdOf), so that the same is never told twice. */
  _id: string
  /** The event, or the escalation, that this is a reading of. */
  cause: string
  kind: NoticeKind
  /** Who is told: a person; or a customer, whose own addresses are written to. */
  to: string
  /** In which role: of this organisation, for this customer, or (both null) as a guest. */
  organisationId: string | null
  actsFor: string | null
  customerId: string
  thing: NoticeThing
  /** The matter that it belongs to, if any. */
  matterId: string | null
  /** Who did it; null: the customer, or the product itself. */
  by: string | null
  /** The person who is away and would have been told. */
  inPlaceOf: string | null
  at: Date
  readAt: Date | null
  /** When it was made or read: what open pages are told by. */
  changedAt: Date
  /** When it goes out by mail, and by push; absent: it doesn't, or has gone. */
  mailAt?: Date
  pushAt?: Date
}
