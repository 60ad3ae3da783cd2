import { AbsenceModel } from './absenceModel.ts'

/** A person is gone from the organisation, in the running transaction: so are their absences, and nobody waits for them as a substitute. */
export const eraseAbsencesOf = async (organisationId: string, userId: string): Promise<void> => {
  await AbsenceModel.deleteMany({ organisationId, userId })
  await AbsenceModel.updateMany(
    { organisationId, substituteId: userId },
    { $set: { substituteId: null }, $inc: { version: 1 } },
  )
}
