import type { Following } from '#server/events/Following.ts'
import { lastPosition } from '#server/events/placing/lastPosition.ts'
import { logPokes } from '#server/events/placing/logPokes.ts'
import { repeatOnPoke } from '#server/events/repeatOnPoke.ts'
import { catchUpParked } from './catchUpParked.ts'
import { moveCursor } from './moveCursor.ts'
import { ParkedCustomerModel } from './parkedCustomerModel.ts'
import type { Reaction } from './Reaction.ts'
import { ReactionCursorModel } from './reactionCursorModel.ts'
import { reactionSeat } from './reactionSeat.ts'
import { readLog } from './readLog.ts'
import { TurnLost } from './TurnLost.ts'
import { takeOneByOne } from './takeOneByOne.ts'

/** Events handed over at a time, if the reaction doesn't say. */
const BATCH = 500
/** Events placed by other processes are seen after this at most, in milliseconds. */
const POLL = 400
/** As often a batch is tried as a whole before its events are taken one by one. */
const WHOLE_TRIES = 3

/** Where the reaction stands in the log. */
const cursorOf = async ({ name, fromNow }: Reaction): Promise<number> => {
  const known = await ReactionCursorModel.findById(name).lean()
  if (known) return known.position
  const position = fromNow ? await lastPosition() : 0
  // Another process may have begun at the same moment: the first word stands.
  await ReactionCursorModel.updateOne({ _id: name }, { $setOnInsert: { position } }, { upsert: true })
  return (await ReactionCursorModel.findById(name).lean())?.position ?? position
}

/**
 * A reaction that misses nothing, over restarts and crashes too. Any number of processes start it; one of them at a time
 * reads the log for it, by a lease, and when that one dies another goes on within seconds, from where it was.
 */
export const startReaction = (reaction: Reaction): Following => {
  const { name, batch = BATCH } = reaction
  const seat = reactionSeat(name)
  let triedAt = -1
  let tries = 0

  const takeNext = async (cursor: number): Promise<number | null> => {
    const { events, until } = await readLog(cursor, batch)
    if (until === null) return null
    const parked = await ParkedCustomerModel.find({ reaction: name }, { customerId: 1 }).lean()
    const free = events.filter(({ event }) => !parked.some(({ customerId }) => customerId === event.customerId))
    tries = triedAt === cursor ? tries + 1 : 1
    triedAt = cursor
    if (tries > WHOLE_TRIES) await takeOneByOne(reaction, { after: cursor, until, events: free })
    else await moveCursor(name, cursor, until, free.length > 0 ? await reaction.react(free) : null)
    return until
  }

  const following = repeatOnPoke({
    pokes: logPokes,
    poke: 'placed',
    gather: 0,
    poll: POLL,
    failed: reaction.failed,
    round: async () => {
      if (!(await seat.taken())) return
      try {
        let cursor: number | null = await cursorOf(reaction)
        let reached = cursor
        while (cursor !== null && (await seat.taken())) {
          reached = cursor
          cursor = await takeNext(cursor)
        }
        await catchUpParked(reaction, reached)
      } catch (error) {
        if (!(error instanceof TurnLost)) throw error
        seat.lose()
      }
    },
  })
  return {
    async stop() {
      await following.stop()
      await seat.leave()
    },
  }
}
