import type { Handler } from '#server/http/Handler.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import type { changeAbsence as contract } from '#shared/absences/changeAbsence.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import type { Absence } from './Absence.ts'
import { AbsenceModel } from './absenceModel.ts'
import { checkDays } from './checkDays.ts'
import { checkSubstitute } from './checkSubstitute.ts'
import { getChangeableAbsence } from './getChangeableAbsence.ts'
import { presentAbsences } from './presentAbsences.ts'
import { sayAbsence } from './sayAbsence.ts'

/** Change the days of an absence, or who stands in. What rests on the person moves on within a minute (rerouteAway). */
export const changeAbsence: Handler<typeof contract> = async (context, { absenceId, version, ...wanted }) => {
  const { organisation, absence, person, writer } = await getChangeableAbsence(context, absenceId, version)
  const { from = absence.from, until = absence.until, substituteId = absence.substituteId } = wanted
  checkDays({ from, until })
  await checkSubstitute(organisation, absence.userId, substituteId)
  const changed: Absence = { ...absence, from, until, substituteId, version: version + 1 }
  await AbsenceModel.updateOne(
    { _id: absenceId, version },
    { $set: { from, until, substituteId, endsAt: startOfDay(until, 1), version: changed.version } },
  )
  await recordOrganisationEvent(writer, {
    type: 'absence.changed',
    ...person,
    before: await sayAbsence(absence),
    after: await sayAbsence(changed),
  })
  const [presented] = await presentAbsences([changed], new Set([absence.userId]))
  if (!presented) throw new Error(`Absence ${absenceId} could not be presented`)
  return presented
}
