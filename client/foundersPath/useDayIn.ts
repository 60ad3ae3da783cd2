import { useState } from 'react'
import { parseDay } from '../events/parseDay.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'

/** A day that may be left out, typed into words kept elsewhere: what it means (null: none), and what is wrong with it once it was sent. */
export const useDayIn = (typed: string, onChange: (typed: string) => void) => {
  const text = useText()
  const { today } = useSayTime()
  const [tried, setTried] = useState(false)
  const day = parseDay(typed, today, 'past')
  const wrong = typed.trim() !== '' && !day
  return {
    field: {
      value: typed,
      onChange,
      towards: 'past' as const,
      problem: tried && wrong ? text('path.day.wrong') : undefined,
    },
    day: day ?? null,
    /** Whether it can be sent; says what is wrong where not. */
    check: (): boolean => {
      setTried(true)
      return !wrong
    },
  }
}
