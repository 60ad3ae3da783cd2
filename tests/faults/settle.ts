import { setTimeout as wait } from 'node:timers/promises'
import { MailModel } from '#server/email/mailModel.ts'
import { lastPosition } from '#server/events/placing/lastPosition.ts'
import { UnplacedEventModel } from '#server/events/placing/unplacedEventModel.ts'
import { ParkedCustomerModel } from '#server/events/reactions/parkedCustomerModel.ts'
import { ReactionCursorModel } from '#server/events/reactions/reactionCursorModel.ts'
import { NoticeModel } from '#server/notices/noticeModel.ts'
import { ClockModel } from '#server/promise/clockModel.ts'
import { EscalationModel } from '#server/promise/escalationModel.ts'
import type { Finding } from './Finding.ts'

/** Everything that follows from what was written has to be done within this after the last of it (milliseconds). */
const PATIENCE = 240_000

/** What has not been done yet, in words; empty: all of it has. */
const undone = async (): Promise<string[]> => {
  const last = await lastPosition()
  const [unplaced, behind, parked, untold, unsent, unmailed, standing] = await Promise.all([
    UnplacedEventModel.countDocuments({}),
    ReactionCursorModel.find({ position: { $lt: last } }).lean(),
    ParkedCustomerModel.countDocuments({}),
    EscalationModel.countDocuments({ toldAt: null }),
    MailModel.countDocuments({ sentAt: null, gaveUpAt: null }),
    NoticeModel.countDocuments({ mailAt: { $lt: new Date() } }),
    ClockModel.countDocuments({ open: true, pausedAt: null, leadAt: { $lt: new Date() }, told: { $ne: 'lead' } }),
  ])
  return [
    ...(unplaced > 0 ? [`${unplaced} events without a position`] : []),
    ...behind.map(({ _id, position }) => `the reaction ${_id} stands at ${position} of ${last}`),
    ...(parked > 0 ? [`${parked} customers parked`] : []),
    ...(untold > 0 ? [`${untold} escalations untold`] : []),
    ...(unsent > 0 ? [`${unsent} mails unsent`] : []),
    ...(unmailed > 0 ? [`${unmailed} notices not mailed`] : []),
    ...(standing > 0 ? [`${standing} clocks stand still`] : []),
  ]
}

/** Wait until all that follows has followed; what has not after long enough is lost. */
export const settle = async (): Promise<Finding[]> => {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const left = await undone()
    if (left.length === 0) return []
    if (Date.now() > deadline) return left.map((what) => ({ kind: 'lost', what }))
    await wait(500)
  }
}
