import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'

type Period = { from: string | null; until: string | null }

/** A period in words: `12.3.2023 alkaen`, `1.1.2001–31.12.2010`. Days are `YYYY-MM-DD`. */
export const usePeriodWords = (): ((period: Period) => string) => {
  const text = useText()
  const { fullDay } = useSayTime()
  return ({ from, until }) => {
    if (from && until) return text('company.facts.between', { from: fullDay(from), until: fullDay(until) })
    if (from) return text('company.facts.since', { from: fullDay(from) })
    return until ? text('company.facts.until', { until: fullDay(until) }) : text('company.facts.unknownPeriod')
  }
}
