import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'

const MS_PER_DAY = 86_400_000

const daysBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / MS_PER_DAY

/** Time as what is left: `tänään`, `ti 24.11.`, `3 päivää myöhässä`; red only when it is late. `dueOn` is `YYYY-MM-DD`. */
export const useDueWords = (dueOn: string | null): { words: string; late: boolean } => {
  const text = useText()
  const { today, due } = useSayTime()
  if (!dueOn) return { words: text('day.none'), late: false }
  if (dueOn < today) return { words: text('day.late', { count: daysBetween(dueOn, today) }), late: true }
  return { words: due(dueOn), late: false }
}
