import { createHash } from 'node:crypto'
import type { Context } from '#server/access/Context.ts'
import { commitReads } from '#server/access/commitReads.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { type IdempotentAnswer, IdempotentAnswerModel } from './idempotentAnswerModel.ts'
import { oneAtATime } from './oneAtATime.ts'
import { Refusal } from './Refusal.ts'

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/** The answer of an earlier attempt, if there was one: the first answer again, with a read-log entry of its own. */
const answerAgain = async <T>(context: Context, id: string, asked: { requestHash: string; rightsHash: string }) => {
  const earlier = await IdempotentAnswerModel.findById(id).lean<IdempotentAnswer>()
  if (!earlier) return null
  if (earlier.requestHash !== asked.requestHash) throw new Refusal('request.idempotency_key_reused')
  // What the answer shows may since have been closed to the caller; what they may now see, they can fetch.
  if (earlier.rightsHash !== asked.rightsHash) throw new Refusal('access.denied')
  context.reads = earlier.reads
  await commitReads(context)
  return { answer: earlier.answer as T }
}

/**
 * Carry out a write in one transaction with its idempotency record and its read-log entry. A retry with the same key gets
 * the first answer, the same key with another content is refused (422). The record's unique id is the guard, so a first
 * attempt pays no look-up; an attempt that fails, for whatever reason, looks whether an earlier one had succeeded.
 */
export const writeOnce = async <T>(
  context: Context,
  key: string,
  input: object,
  write: () => Promise<T>,
): Promise<T> => {
  if (!/^[\w-]{8,100}$/.test(key)) throw new Refusal('request.idempotency_key_missing')
  const id = hashOf([context.actor.userId, context.actor.organisation?.id, context.operation, key])
  const { permissions, actsFor } = context.actor
  const rights = [[...permissions].sort(), actsFor]
  const asked = { requestHash: hashOf(input), rightsHash: hashOf(rights) }
  const queue = 'customerId' in input ? String(input.customerId) : id
  const attempt = () =>
    inTransaction(async () => {
      context.reads = []
      const answer = await write()
      await insertDocuments(IdempotentAnswerModel, [
        { _id: id, ...asked, answer, reads: context.reads, at: new Date() },
      ])
      await commitReads(context)
      return answer
    })
  try {
    return await oneAtATime(queue, attempt)
  } catch (error) {
    const earlier = await answerAgain<T>(context, id, asked).catch((failed) => {
      throw failed instanceof Refusal ? failed : error
    })
    if (!earlier) throw error
    return earlier.answer
  }
}
