/** Looked back so far each time (milliseconds): other processes' clocks may be behind ours, and their writes slow. */
const LOOK_BACK = 10_000

/** What changes, polled for by its time: looked back over, and told once. */
export const recentOnes = () => {
  const begun = Date.now()
  const heard = new Map<string, number>()
  const since = () => Math.max(begun, Date.now() - LOOK_BACK)
  return {
    since: (): Date => new Date(since()),
    /** Those of them that were not here before. */
    fresh<One>(found: One[], placeOf: (one: One) => { key: string; at: number }): One[] {
      const oldest = since() - LOOK_BACK
      for (const [key, at] of heard) if (at < oldest) heard.delete(key)
      return found.filter((one) => {
        const { key, at } = placeOf(one)
        const isNew = !heard.has(`${key} ${at}`)
        heard.set(`${key} ${at}`, at)
        return isNew
      })
    },
  }
}
