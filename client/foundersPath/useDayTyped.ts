import { useState } from 'react'
import { useSayTime } from '../events/useSayTime.ts'
import { useDayIn } from './useDayIn.ts'

/** A day that may be left out, as it is typed; it keeps its own words. */
export const useDayTyped = (initial: string | null) => {
  const { fullNumbers } = useSayTime()
  const [typed, setTyped] = useState(initial === null ? '' : fullNumbers(initial))
  return useDayIn(typed, setTyped)
}
