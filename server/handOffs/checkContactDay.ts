import { Refusal } from '#server/http/Refusal.ts'
import { LATEST_CONTACT_DAYS } from '#shared/handOffs/handOffLimits.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'

const DAY = 24 * 60 * 60 * 1000

/** The day on which a receiver says to be in touch: from today on, within reason; handOff.contact_day (422) otherwise. */
export const checkContactDay = (contactOn: string | null, at: Date): void => {
  if (contactOn === null) return
  const first = dayInFinland(at)
  const last = dayInFinland(new Date(at.getTime() + LATEST_CONTACT_DAYS * DAY))
  if (contactOn < first || contactOn > last) throw new Refusal('handOff.contact_day', { values: { first, last } })
}
