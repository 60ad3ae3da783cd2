import type { Handler } from '#server/http/Handler.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import type { removeAbsence as contract } from '#shared/absences/removeAbsence.ts'
import { AbsenceModel } from './absenceModel.ts'
import { getChangeableAbsence } from './getChangeableAbsence.ts'
import { sayAbsence } from './sayAbsence.ts'

/** Remove an absence: the person is at work. What has moved on because of it stays where it is. */
export const removeAbsence: Handler<typeof contract> = async (context, { absenceId, version }) => {
  const { absence, person, writer } = await getChangeableAbsence(context, absenceId, version)
  await AbsenceModel.deleteOne({ _id: absenceId, version })
  await recordOrganisationEvent(writer, { type: 'absence.removed', ...person, ...(await sayAbsence(absence)) })
  return { absenceId }
}
