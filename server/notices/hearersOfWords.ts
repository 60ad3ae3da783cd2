import type { EventRecord } from '#server/events/EventRecord.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import type { Matter } from '#server/matters/Matter.ts'
import type { Hearer } from './Hearer.ts'
import { membersOf } from './membersOf.ts'
import { whoHas } from './whoHas.ts'

/** Those of one organisation who have the matter or take part in it. */
const colleagues = async (matter: Matter, organisationId: string): Promise<Hearer['to'][]> => [
  ...(matter.organisationId === organisationId ? await whoHas(matter) : []),
  ...membersOf(matter, organisationId),
]

/** Whom a message or a document in a matter concerns: who has the matter, who takes part in it, and the customer unless it is its own. */
export const hearersOfWords = async ({ _id, fact, matterId }: EventRecord): Promise<Hearer[]> => {
  if (fact?.type !== 'message.sent' && fact?.type !== 'document.added') return []
  const matter = matterId ? await findMatter(matterId) : null
  if (!matter) return []
  const isInternal = fact.type === 'message.sent' && fact.content.audience === 'organisation'
  const all = isInternal
    ? await colleagues(matter, fact.content.organisationId)
    : [{ as: 'customer' as const }, ...(await whoHas(matter)), ...membersOf(matter)]
  const thing =
    fact.type === 'message.sent'
      ? { of: 'message' as const, id: fact.content.messageId }
      : { of: 'event' as const, id: _id }
  return all.map((to) => ({ kind: fact.type, thing, to }))
}
