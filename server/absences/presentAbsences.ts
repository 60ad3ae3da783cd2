import type { z } from 'zod'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import type { Absence as Presented } from '#shared/absences/Absence.ts'
import type { Absence } from './Absence.ts'

/** Absences with their people by name. `mine`: whose absences the viewer may change. A substitute who has left is none. */
export const presentAbsences = async (
  absences: readonly Absence[],
  mine: ReadonlySet<string>,
): Promise<z.input<typeof Presented>[]> => {
  const ids = absences.flatMap(({ userId, substituteId }) => (substituteId ? [userId, substituteId] : [userId]))
  const names = await namesOfUsers([...new Set(ids)])
  const named = (userId: string) => ({ userId, name: names.get(userId) ?? userId })
  return absences.map(({ _id, userId, from, until, substituteId, calendarUid, version }) => ({
    absenceId: _id,
    person: named(userId),
    from,
    until,
    substitute: substituteId && names.has(substituteId) ? named(substituteId) : null,
    fromCalendar: calendarUid !== null,
    mayChange: mine.has(userId),
    version,
  }))
}
