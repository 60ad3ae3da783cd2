import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'

/** Days away as people say them; one day is said once. */
export const useDaysSaid = (): ((days: { from: string; until: string }) => string) => {
  const text = useText()
  const { shortDay } = useSayTime()
  return ({ from, until }) =>
    from === until ? shortDay(from) : text('absences.days', { from: shortDay(from), until: shortDay(until) })
}
