import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import type { enterAbsences as contract } from '#shared/absences/enterAbsences.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { checkDays } from './checkDays.ts'
import { checkSubstitute } from './checkSubstitute.ts'
import { dropEarlierEntries } from './dropEarlierEntries.ts'
import { presentAbsences } from './presentAbsences.ts'
import { rerouteFrom } from './rerouteFrom.ts'
import { sayAbsence } from './sayAbsence.ts'
import { storeAbsence } from './storeAbsence.ts'
import { whoseAbsences } from './whoseAbsences.ts'

/**
 * Enter days away, the caller's own or of somebody whose absences they may enter. Where today is among them, what rests on the
 * person moves on at once, and the answer says how much and to whom.
 */
export const enterAbsences: Handler<typeof contract> = async (context, { absences, substituteId, ...asked }) => {
  const { actor } = context
  const { organisation, people } = await whoseAbsences(context)
  const userId = asked.userId ?? actor.userId
  const person = people.find((one) => one.userId === userId)
  if (!person) throw new Refusal('person.not_found')
  for (const days of absences) checkDays(days)
  await checkSubstitute(organisation, userId, substituteId)

  const now = new Date()
  const today = dayInFinland(now)
  await dropEarlierEntries(userId, absences, today)
  const entered = []
  for (const days of absences)
    entered.push(
      await storeAbsence({ ...days, _id: newId('abs'), organisationId: organisation.id, userId, substituteId }),
    )
  const said = await Promise.all(entered.map(sayAbsence))
  await recordOrganisationEvent(
    { organisation, userId: actor.userId, name: actor.name },
    { type: 'absence.entered', ...person, absences: said },
  )
  const isAway = entered.some(({ from, until }) => from <= today && today <= until)
  const moved = isAway ? await rerouteFrom(userId, now) : { things: 0, to: [] }
  return { items: await presentAbsences(entered, new Set([userId])), moved }
}
