import { Refusal } from '#server/http/Refusal.ts'
import type { Absence } from './Absence.ts'
import { AbsenceModel } from './absenceModel.ts'

/** An absence of this organisation; any other is absence.not_found (404). */
export const findOwnAbsence = async (organisationId: string, absenceId: string): Promise<Absence> => {
  const absence = await AbsenceModel.findOne({ _id: absenceId, organisationId }).lean<Absence>()
  if (!absence) throw new Refusal('absence.not_found')
  return absence
}
