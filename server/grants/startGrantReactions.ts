import type { Following } from '#server/events/Following.ts'
import { startReaction } from '#server/events/reactions/startReaction.ts'
import { followEvents } from './followEvents.ts'

/** From now on grants follow what happens to their customers. What happened before a grant is in it from its beginning. */
export const startGrantReactions = (failed: (error: unknown) => void): Following =>
  startReaction({ name: 'grants', react: followEvents, fromNow: true, failed })
