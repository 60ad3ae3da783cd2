import type { NoticeKind } from '#shared/notices/NoticeKind.ts'
import type { NoticeThing } from './NoticeThing.ts'

/** People of an organisation; `teamId`: whose work it is, for who stands in for them. */
export type Work = { as: 'work'; organisationId: string; userIds: string[]; teamId: string | null }

/** Whom something concerns, before anybody is asked whether they may hear of it. */
export type Hearer = {
  kind: NoticeKind
  thing: NoticeThing
  to:
    | Work
    /** Everybody who acts for the customer, and its own addresses. */
    | { as: 'customer' }
    /** Somebody who acts for nobody but themselves. */
    | { as: 'guest'; userId: string }
}
