import type { Following } from '#server/events/Following.ts'
import { lastPosition } from '#server/events/placing/lastPosition.ts'
import { followLog } from './followLog.ts'
import { ReactionCursorModel } from './reactionCursorModel.ts'
import type { PlacedEvent } from './readLog.ts'

type Reaction = {
  /** Under this name the reaction's place in the log is kept; a new name reads the log from its beginning. */
  name: string
  /** What follows from the events. After a crash the last batch comes again, so it must be safe to repeat. */
  react: (events: PlacedEvent[]) => Promise<void>
  /** A reaction that is new begins with what happens from now on; else with the beginning of the log. */
  fromNow?: true
  failed: (error: unknown) => void
}

/** A reaction that misses nothing, over restarts too: its cursor is kept after each batch. */
export const startReaction = ({ name, react, fromNow, failed }: Reaction): Following =>
  followLog({
    failed,
    from: async () => {
      const known = await ReactionCursorModel.findById(name).lean()
      if (known || !fromNow) return known?.position ?? 0
      const position = await lastPosition()
      await ReactionCursorModel.updateOne({ _id: name }, { $max: { position } }, { upsert: true })
      return position
    },
    react: async (events, position) => {
      await react(events)
      // $max: of two processes that run the same reaction the slower one doesn't turn the clock back.
      await ReactionCursorModel.updateOne({ _id: name }, { $max: { position } }, { upsert: true })
    },
  })
