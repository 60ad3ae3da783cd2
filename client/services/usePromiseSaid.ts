import type { Promised } from '#shared/promise/Promised.ts'
import { useText } from '../i18n/useText.ts'

const asSaid = (time: string): string => time.replace(':', '.').replace(/^0/, '')

/** A promise in a sentence. */
export const usePromiseSaid = (): ((promised: Promised) => string) => {
  const text = useText()
  return ({ workingDays, opening }) =>
    text('services.promise.said', {
      count: workingDays,
      from: asSaid(opening.from),
      until: asSaid(opening.until),
    })
}
