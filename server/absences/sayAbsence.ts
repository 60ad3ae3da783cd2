import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import type { Absence } from './Absence.ts'

/** An absence as the organisation's log tells of it, in the names of the day. */
export const sayAbsence = async ({ from, until, substituteId }: Pick<Absence, 'from' | 'until' | 'substituteId'>) => ({
  from,
  until,
  substitute: substituteId ? ((await namesOfUsers([substituteId])).get(substituteId) ?? null) : null,
})
