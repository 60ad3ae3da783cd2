import { repeatEvery } from '#server/events/repeatEvery.ts'
import { accessChanged } from './accessChanged.ts'
import { AccessChangeModel, type ToldChange } from './accessChangeModel.ts'
import { thisProcess } from './thisProcess.ts'

/** How often the other processes' changes are looked for (milliseconds). */
const EVERY = 250

/** Looked back so far each time (milliseconds): the others' clocks may be behind ours, and their writes slow. */
const LOOK_BACK = 10_000

/**
 * Hear in this process what changed in the others, until stopped: people's sessions are read anew, open pages asked again.
 * `failed` hears of a round that failed; the next one makes it good.
 */
export const followAccessChanges = (failed: (error: unknown) => void, me = thisProcess): { stop(): Promise<void> } => {
  const heard = new Map<string, number>()
  const begun = Date.now()

  const lookOnce = async () => {
    const since = Math.max(begun, Date.now() - LOOK_BACK)
    for (const [id, at] of heard) if (at < since - LOOK_BACK) heard.delete(id)
    const told = await AccessChangeModel.find({ at: { $gte: new Date(since) }, by: { $ne: me } })
      .sort({ at: 1 })
      .lean<ToldChange[]>()
    for (const { _id, at, customerIds, userIds, sessionIds, keys } of told) {
      if (heard.has(_id)) continue
      heard.set(_id, at.getTime())
      accessChanged.hear({ customerIds, userIds, sessionIds, keys })
    }
  }
  return repeatEvery({ every: EVERY, round: lookOnce, failed })
}
