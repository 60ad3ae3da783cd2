import mongoose from 'mongoose'
import { nanoid } from 'nanoid'
import { oneAtATime } from '#server/http/oneAtATime.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { type CodeTries, CodeTryModel } from './codeTryModel.ts'
import { TRY_COUNTS, WRONG_TRIES } from './founderLimits.ts'

const MINUTE = 60_000
const DUPLICATE_KEY = 11_000

// By the bare driver, outside the running transaction: a wrong try is refused, and must count all the same.
const stored = () => CodeTryModel.collection as unknown as mongoose.mongo.Collection<CodeTries>

/** False: another process has changed them meanwhile. */
const keep = async (before: CodeTries | null, after: CodeTries): Promise<boolean> => {
  const { _id, ...fields } = after
  if (before) return (await stored().updateOne({ _id, version: before.version }, { $set: fields })).matchedCount > 0
  return stored()
    .insertOne(after)
    .then(
      () => true,
      (error) => {
        if (error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY) return false
        throw error
      },
    )
}

const take = async (userId: string): Promise<string> => {
  for (;;) {
    const now = Date.now()
    const before = await stored().findOne({ _id: userId })
    const counting = (before?.tries ?? []).filter(({ at }) => at.getTime() > now - TRY_COUNTS)
    const [first] = counting
    if (first && counting.length >= WRONG_TRIES) {
      const left = first.at.getTime() + TRY_COUNTS - now
      throw new Refusal('founder.code_tries', { values: { minutes: Math.ceil(left / MINUTE) } })
    }
    const id = nanoid()
    const tries = [...counting, { id, at: new Date(now) }]
    const until = new Date(now + TRY_COUNTS)
    if (await keep(before, { _id: userId, tries, version: (before?.version ?? 0) + 1, until })) return id
  }
}

/**
 * Tries at a code. A try counts from before anything is looked up, and no longer once it was right: so that many at once
 * are no more than a few after one another.
 */
export const codeTries = {
  /** Count a try of this person, and give its id; refuses with founder.code_tries when they have had all of an hour. */
  take: (userId: string): Promise<string> => oneAtATime(`founder.codeTries ${userId}`, () => take(userId)),

  /** A right code is no wrong try. */
  async free(userId: string, id: string): Promise<void> {
    await stored().updateOne({ _id: userId }, { $pull: { tries: { id } }, $inc: { version: 1 } })
  },
}
