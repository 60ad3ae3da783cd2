import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findOwnAbsence } from './findOwnAbsence.ts'
import { presentAbsences } from './presentAbsences.ts'
import { whoseAbsences } from './whoseAbsences.ts'

/** An absence that the caller may change, as of this version: one of somebody else's is access.denied (403), a stale one 412. */
export const getChangeableAbsence = async (context: Pick<Context, 'actor'>, absenceId: string, version: number) => {
  const { organisation, people } = await whoseAbsences(context)
  const absence = await findOwnAbsence(organisation.id, absenceId)
  const person = people.find(({ userId }) => userId === absence.userId)
  if (!person) throw new Refusal('access.denied')
  if (absence.version !== version) {
    const [current] = await presentAbsences([absence], new Set([absence.userId]))
    throw new Refusal('record.changed', { current })
  }
  const writer = { organisation, userId: context.actor.userId, name: context.actor.name }
  return { organisation, absence, person, writer }
}
