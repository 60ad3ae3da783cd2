import { inTransaction } from '#server/database/inTransaction.ts'
import { type ChainHead, ChainHeadModel } from '#server/events/chain/chainHeadModel.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { EventPositionModel } from '#server/events/placing/eventPositionModel.ts'
import { lastPosition } from '#server/events/placing/lastPosition.ts'
import type { Chain } from './Chain.ts'
import type { LogContents } from './LogContents.ts'
import { verifyChain } from './verifyChain.ts'

/** Read at a time: customers with their whole chains, and positions. No cursor stays open over the whole log. */
const CUSTOMERS = 500
const POSITIONS = 5_000
const IN_ORDER = { customerId: 1, 'chain.index': 1 } as const

/** Events of the customers after one (exclusive) until another (inclusive), with the kept ends of their chains. */
const chainsBetween = async (after: string, until: string | null, heads: ChainHead[]): Promise<Chain[]> => {
  const customerId = until === null ? { $gt: after } : { $gt: after, $lte: until }
  const chains = new Map<string, Chain>()
  for (const { _id, length, hash } of heads) chains.set(_id, { customerId: _id, end: { length, hash }, events: [] })
  for (const event of await EventModel.find({ customerId }).sort(IN_ORDER).lean<EventRecord[]>()) {
    const chain = chains.get(event.customerId) ?? { customerId: event.customerId, end: null, events: [] }
    chains.set(event.customerId, chain)
    chain.events.push(event)
  }
  return [...chains.values()]
}

/** One chain at one moment. */
const readAtOnce = (customerId: string): Promise<Chain> =>
  inTransaction(async () => {
    const end = await ChainHeadModel.findById(customerId).lean()
    const events = await EventModel.find({ customerId }).sort(IN_ORDER).lean<EventRecord[]>()
    return { customerId, end: end && { length: end.length, hash: end.hash }, events }
  })

/** Events may be written during the reading: a chain that looks wrong is read once more, all of it at one moment. */
const settled = async (chain: Chain): Promise<Chain> =>
  verifyChain(chain).length > 0 ? readAtOnce(chain.customerId) : chain

/** Every chain that has an end or an event, so that neither can vanish without the other telling. */
async function* allChains(): AsyncGenerator<Chain> {
  let after = ''
  for (;;) {
    const heads = await ChainHeadModel.find({ _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(CUSTOMERS)
      .lean()
    const until = heads.at(-1)?._id ?? null
    for (const chain of await chainsBetween(after, until, heads)) yield await settled(chain)
    if (until === null) return
    after = until
  }
}

async function* positionsUntil(last: number) {
  for (let after = 0; ; ) {
    const filter = { _id: { $gt: after, $lte: last } }
    const positions = await EventPositionModel.find(filter).sort({ _id: 1 }).limit(POSITIONS).lean()
    const end = positions.at(-1)
    if (!end) return
    yield* positions
    after = end._id
  }
}

async function* only(customerId: string): AsyncGenerator<Chain> {
  const chain = await readAtOnce(customerId)
  if (chain.end || chain.events.length > 0) yield chain
}

/** The log of the connected database, or one customer's chain of it alone. */
export const logInDatabase = async (customerId?: string): Promise<LogContents> => {
  if (customerId !== undefined) return { chains: () => only(customerId), positions: () => positionsUntil(0) }
  const last = await lastPosition()
  return { chains: allChains, positions: () => positionsUntil(last) }
}
