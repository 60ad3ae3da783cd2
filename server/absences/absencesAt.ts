import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { Absence } from './Absence.ts'
import { AbsenceModel } from './absenceModel.ts'

/** The absences of these people on the day of `at`, by the person. */
export const absencesAt = async (userIds: readonly string[], at: Date): Promise<Map<string, Absence>> => {
  if (userIds.length === 0) return new Map()
  const day = dayInFinland(at)
  const absences = await AbsenceModel.find({
    userId: { $in: userIds },
    until: { $gte: day },
    from: { $lte: day },
  } as object).lean<Absence[]>()
  return new Map(absences.map((absence) => [absence.userId, absence]))
}
