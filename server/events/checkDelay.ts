import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import type { InputOf } from '#shared/contracts/InputOf.ts'
import { LONGEST_DELAY_MONTHS } from '#shared/events/Delay.ts'
import type { logContact } from '#shared/events/logContact.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'

type Contact = Pick<InputOf<typeof logContact>, 'class' | 'delayed' | 'nextStep'>

const monthsFrom = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  // 31 August and six months: the last of February, not the third of March.
  if (date.getUTCDate() !== Number(day.slice(-2))) date.setUTCDate(0)
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length)
}

/** Whether a contact may be kept from the customer for a while: by whom, of what, and until when at most. */
export const checkDelay = (actor: Actor, { delayed, class: dataClass, nextStep }: Contact): void => {
  if (!delayed) return
  if (!permissionsOf(actor).has('events.withhold')) throw new Refusal('access.denied')
  if (dataClass === 'own') throw new Refusal('event.own_delayed')
  if (nextStep) throw new Refusal('event.delayed_next_step')
  const today = dayInFinland(new Date())
  const last = monthsFrom(today, LONGEST_DELAY_MONTHS)
  if (delayed.until <= today || delayed.until > last) throw new Refusal('event.delay_day', { values: { last } })
}
