import { insertDocuments } from '#server/database/insertDocuments.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import type { Absence } from './Absence.ts'
import { AbsenceModel } from './absenceModel.ts'

/** Store an absence in the running transaction. Where the person is away on just those days already, that one is changed: nothing is there twice. */
export const storeAbsence = async (entered: Omit<Absence, 'endsAt' | 'version'>): Promise<Absence> => {
  const { userId, from, until, calendarUid, substituteId } = entered
  const known = await AbsenceModel.findOne({ userId, from, until }).lean<Absence>()
  if (!known) {
    const absence = { ...entered, endsAt: startOfDay(until, 1), version: 1 }
    await insertDocuments(AbsenceModel, [absence])
    return absence
  }
  const changed = { ...known, substituteId, calendarUid, version: known.version + 1 }
  await AbsenceModel.updateOne({ _id: known._id }, { $set: { substituteId, calendarUid, version: changed.version } })
  return changed
}
