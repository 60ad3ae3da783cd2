import mongoose from 'mongoose'
import { vi } from 'vitest'

class Undone extends Error {}

/**
 * While `work` runs, every transaction of the product is carried out to its end by the real database, answered, and then
 * undone: so every write can be asked by everybody, allowed or not, in one and the same world.
 */
export const rollBack = async <T>(work: () => Promise<T>): Promise<T> => {
  const { connection } = mongoose
  // One at a time: one that a test did not wait for would undo the next one's as well.
  if (vi.isMockFunction(connection.transaction))
    throw new Error('An earlier test is still rolling back: it took too long')
  const carryOut = connection.transaction.bind(connection)
  const spy = vi.spyOn(connection, 'transaction').mockImplementation((async (
    change: (session: never) => Promise<unknown>,
  ) => {
    try {
      await carryOut(async (session) => {
        await change(session as never)
        throw new Undone()
      })
    } catch (error) {
      if (!(error instanceof Undone)) throw error
    }
  }) as never)
  try {
    return await work()
  } finally {
    spy.mockRestore()
  }
}
