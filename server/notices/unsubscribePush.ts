import type { Handler } from '#server/http/Handler.ts'
import type { unsubscribePush as contract } from '#shared/notices/unsubscribePush.ts'
import { browserIdOf } from './browserIdOf.ts'
import { PushBrowserModel } from './pushBrowserModel.ts'

/** Take no more push messages in one browser of the caller's, or in none of them. */
export const unsubscribePush: Handler<typeof contract> = async ({ actor }, { endpoint }) => {
  const { userId } = actor
  await PushBrowserModel.deleteMany(endpoint ? { userId, _id: browserIdOf(endpoint) } : { userId })
  return { browsers: await PushBrowserModel.countDocuments({ userId }) }
}
