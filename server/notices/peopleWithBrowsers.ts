import { PushBrowserModel } from './pushBrowserModel.ts'

/** Those of these people who take push messages in some browser. */
export const peopleWithBrowsers = async (userIds: readonly string[]): Promise<Set<string>> => {
  const browsers = await PushBrowserModel.find({ userId: { $in: userIds } } as object, { userId: 1 }).lean()
  return new Set(browsers.map(({ userId }) => userId))
}
