import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'

type Span = { startsAt: string; endsAt: string }

/** A time in a sentence: `ti 24.11. klo 9.00–10.00`. */
export const useSaySpan = () => {
  const text = useText()
  const { due, clock } = useSayTime()
  return ({ startsAt, endsAt }: Span): string =>
    text('messages.time', { day: due(helsinkiTime(startsAt).day), from: clock(startsAt), until: clock(endsAt) })
}
