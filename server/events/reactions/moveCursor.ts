import { inTransaction } from '#server/database/inTransaction.ts'
import type { Effects } from './Reaction.ts'
import { ReactionCursorModel } from './reactionCursorModel.ts'
import { TurnLost } from './TurnLost.ts'

/**
 * Write what follows from the events between two positions, and that they have been read, as one. Of two processes that
 * both believe it to be their turn, one moves the cursor; the other keeps nothing and throws TurnLost.
 */
export const moveCursor = (name: string, from: number, until: number, effects: Effects | null): Promise<void> =>
  inTransaction(async () => {
    const { matchedCount } = await ReactionCursorModel.updateOne(
      { _id: name, position: from },
      { $set: { position: until } },
    )
    if (matchedCount === 0) throw new TurnLost(name)
    await effects?.()
  })
