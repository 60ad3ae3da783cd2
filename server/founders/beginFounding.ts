import { accessChanged } from '#server/access/accessChanged.ts'
import { findFounderOf } from '#server/customers/findFounderOf.ts'
import { insertFounder } from '#server/customers/insertFounder.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { beginFounding as contract } from '#shared/founders/beginFounding.ts'

/** Open a founder's own record. In an organisation's name one founds nothing: a person of one acts for themself first. */
export const beginFounding: Handler<typeof contract> = async ({ actor }) => {
  if (actor.organisation) throw new Refusal('access.denied')
  if (await findFounderOf(actor.userId)) throw new Refusal('founder.already_begun')
  const founder = await insertFounder({ name: actor.name, userId: actor.userId, metBy: [] })
  accessChanged.tell({ userIds: [actor.userId] })
  return { customerId: founder._id }
}
