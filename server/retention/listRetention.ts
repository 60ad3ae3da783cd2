import { contactDetailsUnusedSince } from '#server/contactDetails/contactDetailsUnusedSince.ts'
import { contactNotesComing } from '#server/contacts/contactNotesComing.ts'
import { rolesUnusedSince } from '#server/contacts/rolesUnusedSince.ts'
import { recordedWithin } from '#server/events/recordedWithin.ts'
import type { Handler } from '#server/http/Handler.ts'
import { DataClass } from '#shared/access/DataClass.ts'
import type { listRetention as contract } from '#shared/retention/listRetention.ts'
import type { RetainedKind } from '#shared/retention/RetainedKind.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { type HeldRecord, HeldRecordModel } from './heldRecordModel.ts'
import { FORESEEN, NOTE_YEARS, SERVICE_YEARS } from './limits.ts'
import { requireAdministrator } from './requireAdministrator.ts'
import { yearsBefore } from './yearsBefore.ts'

/** As many of each kind as a page tells of. */
const MOST = 1_000
const SHARED = DataClass.exclude(['own']).options

/** What comes on which day, of moments from which so many years are counted. */
const countByDay = (kind: RetainedKind, ...counted: [moments: Date[], years: number][]) => {
  const days = counted.flatMap(([moments, years]) => moments.map((moment) => dayInFinland(yearsBefore(moment, -years))))
  return [...Map.groupBy(days, (day) => day)].map(([from, same]) => ({ kind, from, count: same.length }))
}

/** Whose years are over from now until `soon`: what is past already has gone, or is held. */
const span = (now: Date, soon: Date, years: number) => ({ from: yearsBefore(now, years), to: yearsBefore(soon, years) })

/**
 * What retention will do with the records of one's own organisation: figures by kind and day, and what is held, with the
 * paragraph. No names: an administrator's role reads no customer's content. A look at something moves its day.
 */
export const listRetention: Handler<typeof contract> = async (context) => {
  const organisationId = requireAdministrator(context)
  const now = new Date()
  const soon = new Date(now.getTime() + FORESEEN)
  const unusedSince = yearsBefore(soon, SERVICE_YEARS)
  const [roles, details, notes, ownEvents, events, held] = await Promise.all([
    rolesUnusedSince(unusedSince, MOST, organisationId),
    contactDetailsUnusedSince(unusedSince, MOST, organisationId),
    contactNotesComing(organisationId, yearsBefore(soon, NOTE_YEARS), MOST),
    recordedWithin(organisationId, [DataClass.enum.own], span(now, soon, NOTE_YEARS), MOST),
    recordedWithin(organisationId, SHARED, span(now, soon, SERVICE_YEARS), MOST),
    HeldRecordModel.find({ organisationId }).sort({ checkAt: 1 }).limit(MOST).lean<HeldRecord[]>(),
  ])
  // Of people's roles and of contact details the record itself knows its day.
  const again = held.filter(({ kind, holds, checkAt }) => kind === 'event' && holds.length === 0 && checkAt < soon)
  const isHeld = new Set(held.filter(({ holds }) => holds.length > 0).map(({ _id }) => _id))
  const free = (records: { _id: string; countedFrom: Date }[]) =>
    records.filter(({ _id }) => !isHeld.has(_id)).map(({ countedFrom }) => countedFrom)
  return {
    coming: [
      ...countByDay('contactPerson', [free(roles), SERVICE_YEARS]),
      ...countByDay('contactDetails', [free(details), SERVICE_YEARS]),
      ...countByDay('ownNote', [notes, NOTE_YEARS], [ownEvents, NOTE_YEARS]),
      ...countByDay('event', [events, SERVICE_YEARS], [again.map(({ checkAt }) => checkAt), 0]),
    ].sort((a, b) => a.from.localeCompare(b.from)),
    held: held
      .filter(({ holds }) => holds.length > 0)
      .map(({ _id, kind, holds, checkAt }) => ({ kind, recordId: _id, holds, lookedAgainOn: dayInFinland(checkAt) })),
  }
}
