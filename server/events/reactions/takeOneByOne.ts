import type { PlacedEvent } from './eventsAt.ts'
import { moveCursor } from './moveCursor.ts'
import { parkedAfter } from './parkedAfter.ts'
import { ParkedCustomerModel } from './parkedCustomerModel.ts'
import type { Effects, Reaction } from './Reaction.ts'
import { TurnLost } from './TurnLost.ts'

/**
 * React to events one at a time after they have failed together: the customer of the one that fails is parked, with what
 * comes after it, so that nobody else waits for it. Throws when not even that can be kept: then the database is away.
 */
export const takeOneByOne = async (
  { name, react, failed }: Reaction,
  { after, until, events }: { after: number; until: number; events: PlacedEvent[] },
): Promise<void> => {
  const parked = new Set<string>()
  let cursor = after
  const move = async (position: number, effects: Effects | null) => {
    await moveCursor(name, cursor, position, effects)
    cursor = position
  }
  for (const placed of events) {
    const { position, event } = placed
    if (parked.has(event.customerId)) continue
    try {
      await move(position, await react([placed]))
    } catch (error) {
      if (error instanceof TurnLost) throw error
      failed(error)
      parked.add(event.customerId)
      const { customerId } = event
      const park = { reaction: name, customerId, from: position, ...parkedAfter(1, error) }
      await move(position, () =>
        ParkedCustomerModel.updateOne({ _id: `${name}.${customerId}` }, { $set: park }, { upsert: true }),
      )
    }
  }
  if (cursor < until) await move(until, null)
}
