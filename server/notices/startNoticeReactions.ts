import type { Following } from '#server/events/Following.ts'
import { startReaction } from '#server/events/reactions/startReaction.ts'
import { makeNotices } from './makeNotices.ts'

/** Events at a time: each asks for several people what they may, and the last ones shall not wait for long. */
const BATCH = 20

/** From now on people are told of what concerns them. Of what happened before the product knew notices nobody is. */
export const startNoticeReactions = (failed: (error: unknown) => void): Following =>
  startReaction({ name: 'notices', react: makeNotices, fromNow: true, batch: BATCH, failed })
