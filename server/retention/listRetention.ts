import { contactNotesComing } from '#server/contacts/contactNotesComing.ts'
import { rolesUnusedSince } from '#server/contacts/rolesUnusedSince.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listRetention as contract } from '#shared/retention/listRetention.ts'
import type { RetainedKind } from '#shared/retention/RetainedKind.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { type HeldRecord, HeldRecordModel } from './heldRecordModel.ts'
import { FORESEEN, NOTE_YEARS, SERVICE_YEARS } from './limits.ts'
import { requireAdministrator } from './requireAdministrator.ts'
import { yearsBefore } from './yearsBefore.ts'

/** As many of each kind as a page tells of. */
const MOST = 1_000

type Coming = { kind: RetainedKind; from: string; count: number }

const countByDay = (kind: RetainedKind, since: Date[], years: number): Coming[] => {
  const days = since.map((moment) => dayInFinland(yearsBefore(moment, -years)))
  const byDay = Map.groupBy(days, (day) => day)
  return [...byDay].map(([from, same]) => ({ kind, from, count: same.length }))
}

/**
 * What retention will do with the records of one's own organisation: figures by kind and day, and what is held, with the
 * paragraph. No names: an administrator's role reads no customer's content. A look at something moves its day.
 */
export const listRetention: Handler<typeof contract> = async (context) => {
  const organisationId = requireAdministrator(context)
  const soon = new Date(Date.now() + FORESEEN)
  const [roles, notes, held] = await Promise.all([
    rolesUnusedSince(yearsBefore(soon, SERVICE_YEARS), MOST, organisationId),
    contactNotesComing(organisationId, yearsBefore(soon, NOTE_YEARS), MOST),
    HeldRecordModel.find({ organisationId }).sort({ checkAt: 1 }).limit(MOST).lean<HeldRecord[]>(),
  ])
  // Of people's roles the role itself knows its day.
  const due = held.filter(({ kind, holds, checkAt }) => kind === 'event' && holds.length === 0 && checkAt < soon)
  const events = due.map(({ checkAt }) => checkAt)
  const isHeld = new Set(held.filter(({ holds }) => holds.length > 0).map(({ _id }) => _id))
  const free = roles.filter(({ _id }) => !isHeld.has(_id))
  return {
    coming: [
      ...countByDay(
        'contactPerson',
        free.map(({ countedFrom }) => countedFrom),
        SERVICE_YEARS,
      ),
      ...countByDay('ownNote', notes, NOTE_YEARS),
      ...countByDay('event', events, 0),
    ].sort((a, b) => a.from.localeCompare(b.from)),
    held: held
      .filter(({ holds }) => holds.length > 0)
      .map(({ _id, kind, holds, checkAt }) => ({ kind, recordId: _id, holds, lookedAgainOn: dayInFinland(checkAt) })),
  }
}
