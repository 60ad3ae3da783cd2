import { useQuery } from '@tanstack/react-query'
import { listAbsences } from '#shared/absences/listAbsences.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { queryFor } from '../api/queryFor.ts'
import { useSayTime } from '../events/useSayTime.ts'

/** How far ahead absences are shown, in days. */
const AHEAD = 366

/** Who of the organisation is away from today on, within a year. */
export const useAbsences = () => {
  const { today } = useSayTime()
  return useQuery(queryFor(listAbsences, { from: today, until: dayAfter(today, AHEAD) }))
}
