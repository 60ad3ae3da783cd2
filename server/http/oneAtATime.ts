const tails = new Map<string, Promise<unknown>>()

/**
 * Run works of the same key one after another in this process. Writers to one customer's chain would otherwise conflict
 * in the database and repeat; across processes they still may, and inTransaction repeats them.
 */
export const oneAtATime = <T>(key: string, work: () => Promise<T>): Promise<T> => {
  const previous = tails.get(key) ?? Promise.resolve()
  const mine = previous.then(work, work)
  tails.set(key, mine)
  const leave = () => {
    if (tails.get(key) === mine) tails.delete(key)
  }
  mine.then(leave, leave)
  return mine
}
