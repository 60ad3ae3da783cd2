import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { RegisterUnreachable } from '#server/mandates/RegisterUnreachable.ts'
import { refreshMandates } from '#server/mandates/refreshMandates.ts'
import { findActor } from '#server/organisations/findActor.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { chooseActingFor as contract } from '#shared/session/chooseActingFor.ts'
import { presentSession } from './presentSession.ts'
import { principals } from './principals.ts'
import { renewSession } from './renewSession.ts'
import { sessionCookie } from './sessionCookie.ts'
import { sessionKey } from './sessionKey.ts'

/** The mandate as the register says it now; a founder acts for themselves without one, whether or not it answers. */
const checkChoice = async (userId: UserId, customerId: string): Promise<void> => {
  const silence = await refreshMandates(userId).then(
    () => null,
    (error) => error,
  )
  if (silence && !(silence instanceof RegisterUnreachable)) throw silence
  const found = await findActor(userId, { actsFor: customerId })
  const capacity = found?.actor.actsFor?.capacity
  if (capacity === 'founder') return
  if (silence) throw new Refusal('mandate.register_unreachable')
  if (!capacity) throw new Refusal('mandate.missing')
}

/**
 * Choose for whom this session acts. The mandate is checked at the register, and the session gets a new id. A customer that
 * does not exist is answered as one for whom there is no mandate.
 */
export const chooseActingFor: Handler<typeof contract> = async (context, { customerId }) => {
  const { sessionId = '', actor } = context
  if (customerId && customerId !== 'myself') await checkChoice(actor.userId, customerId)
  const chosen = customerId === 'myself' ? actor.userId : customerId
  const before = await principals.find(sessionId)
  if (!before) throw new Refusal('session.missing')
  if (chosen === before.chosen) return presentSession(before)
  const cookieId = await renewSession(sessionId, chosen)
  const principal = await principals.find(sessionKey.sessionIdOf(cookieId))
  if (!principal) throw new Refusal('session.missing')
  sessionCookie.set(context, cookieId)
  return presentSession(principal)
}
