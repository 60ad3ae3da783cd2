import type { Following } from '#server/events/Following.ts'
import { followLog } from './followLog.ts'
import { ReactionCursorModel } from './reactionCursorModel.ts'
import type { PlacedEvent } from './readLog.ts'

type Reaction = {
  /** Under this name the reaction's place in the log is kept; a new name reads the log from its beginning. */
  name: string
  /** What follows from the events. After a crash the last batch comes again, so it must be safe to repeat. */
  react: (events: PlacedEvent[]) => Promise<void>
  failed: (error: unknown) => void
}

/** A reaction that misses nothing, over restarts too: its cursor is kept after each batch. */
export const startReaction = ({ name, react, failed }: Reaction): Following =>
  followLog({
    failed,
    from: async () => (await ReactionCursorModel.findById(name).lean())?.position ?? 0,
    react: async (events, position) => {
      await react(events)
      // $max: of two processes that run the same reaction the slower one doesn't turn the clock back.
      await ReactionCursorModel.updateOne({ _id: name }, { $max: { position } }, { upsert: true })
    },
  })
