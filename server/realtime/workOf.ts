import type { SessionContext } from '#server/auth/sessions/sessionContext.ts'
import type { Customer } from '#server/customers/Customer.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { findHandOff } from '#server/handOffs/findHandOff.ts'
import type { HandOff } from '#server/handOffs/HandOff.ts'
import { lookAtHandOff } from '#server/handOffs/lookAtHandOff.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import { findNextStep } from '#server/nextSteps/findNextStep.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { rooms } from './rooms.ts'

/** Work that has changed: in which rooms it may concern somebody, and whether one of them may see it at this moment. */
export type Work = {
  id: string
  customerId: string
  rooms: string[]
  isSeenBy: (context: SessionContext, customer: Customer) => boolean
}

const roomsOf = (organisationIds: readonly (string | null | undefined)[]): string[] => [
  ...new Set(organisationIds.flatMap((id) => (id ? [rooms.ofKey(id)] : []))),
]

const ofMatter = async (matterId: string): Promise<Work | null> => {
  const matter = await findMatter(matterId)
  if (!matter) return null
  const { organisationId, servedBy, members } = matter
  return {
    id: matterId,
    customerId: matter.customerId,
    rooms: [...roomsOf([organisationId, ...servedBy]), ...members.map(({ userId }) => rooms.ofUser(userId))],
    isSeenBy: ({ ability }) => basesFor(ability, 'read', 'Matter', matter).length > 0,
  }
}

/** What the customer has just refused was on the screens of who had received it, and must leave them: that is all they are told. */
const hadItOpen = ({ actor }: Pick<SessionContext, 'actor'>, { state, sentAt, to }: HandOff): boolean =>
  state === 'refused' && sentAt !== null && !actor.actsFor && actor.organisation?.id === to?.organisationId

const ofHandOff = async (handOffId: string): Promise<Work | null> => {
  const handOff = await findHandOff(handOffId)
  const matter = handOff && (await findMatter(handOff.matterId))
  if (!handOff || !matter) return null
  return {
    id: handOffId,
    customerId: handOff.customerId,
    rooms: roomsOf([handOff.from.organisationId, handOff.to?.organisationId, handOff.turn.organisationId]),
    // Its receiver may not read its event, so they are asked about the hand-off itself.
    isSeenBy: (context, customer) =>
      lookAtHandOff(context, handOff, { customer, matter }) !== null || hadItOpen(context, handOff),
  }
}

/** A next step is on the desk of whoever is responsible, and of who has just changed it: theirs may be open twice. */
const ofNextStep = async (nextStepId: string, authorId: string | undefined): Promise<Work | null> => {
  const step = await findNextStep(nextStepId)
  if (!step) return null
  return {
    id: nextStepId,
    customerId: step.customerId,
    rooms: [...new Set([step.responsible.userId, authorId ?? step.responsible.userId])].map(rooms.ofUser),
    isSeenBy: ({ ability }) => basesFor(ability, 'read', 'NextStep', step).length > 0,
  }
}

/** What an event changes of the work of organisations: a matter, a hand-off and the matter that it is of, a next step; most change none. */
export const workOf = async ({ fact, matterId, nextStepId, author }: EventRecord): Promise<Work[]> => {
  if (!fact) return []
  const handOffId = fact.type === 'handOff.sent' || fact.type === 'handOff.moved' ? fact.content.handOffId : null
  const works = await Promise.all([
    matterId ? ofMatter(matterId) : null,
    matterId && handOffId ? ofHandOff(handOffId) : null,
    nextStepId ? ofNextStep(nextStepId, author?.userId) : null,
  ])
  return works.filter((work) => work !== null)
}
