import { createHash } from 'node:crypto'
import type { Context } from '#server/access/Context.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { IdempotentAnswerModel } from './idempotentAnswerModel.ts'
import { oneAtATime } from './oneAtATime.ts'
import { Refusal } from './Refusal.ts'

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/**
 * Carry out a write in one transaction with its idempotency record: a retry with the same key finds the first answer,
 * the same key with another content is refused (422).
 */
export const writeOnce = async <T>(
  context: Context,
  key: string,
  input: object,
  write: () => Promise<T>,
): Promise<T> => {
  if (!/^[\w-]{8,100}$/.test(key)) throw new Refusal('request.idempotency_key_missing')
  const id = hashOf([context.actor.userId, context.actor.organisation?.id, context.operation, key])
  const requestHash = hashOf(input)
  const queue = 'customerId' in input ? String(input.customerId) : id
  return oneAtATime(queue, () =>
    inTransaction(async () => {
      const earlier = await IdempotentAnswerModel.findById(id).lean()
      if (earlier && earlier.requestHash !== requestHash) throw new Refusal('request.idempotency_key_reused')
      if (earlier) return earlier.answer as T
      context.reads.length = 0
      const answer = await write()
      await IdempotentAnswerModel.create([{ _id: id, requestHash, answer, at: new Date() }])
      return answer
    }),
  )
}
