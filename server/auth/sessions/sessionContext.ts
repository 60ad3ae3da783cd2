import type { Ability } from '#shared/access/Ability.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { OpenedCustomer } from '#shared/access/OpenedCustomer.ts'
import { principals } from './principals.ts'
import { readSessionCookie } from './readSessionCookie.ts'

export type SessionContext = { sessionId: string; actor: Actor; ability: Ability; opened: OpenedCustomer[] }

/**
 * Who a Cookie header is signed in as, and what they may at this moment; null without a session. For what stays open
 * (sockets): ask again before each thing told, it costs a look-up at most every two seconds.
 */
export const sessionContext = async (cookieHeader: string | undefined): Promise<SessionContext | null> => {
  const sessionId = readSessionCookie(cookieHeader)
  const principal = sessionId ? await principals.find(sessionId) : null
  return principal && { sessionId: principal.sessionId, actor: principal.actor, ability: principal.ability, opened: [] }
}
