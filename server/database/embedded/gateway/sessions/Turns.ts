/** Lets work on the same key happen one after the other, in the order it was asked for. */
export class Turns {
  readonly #lastByKey = new Map<string, Promise<unknown>>()

  take<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const previous = this.#lastByKey.get(key) ?? Promise.resolve()
    const turn = previous.then(work)
    const settled = turn
      .catch(() => {})
      .then(() => {
        if (this.#lastByKey.get(key) === settled) this.#lastByKey.delete(key)
      })
    this.#lastByKey.set(key, settled)
    return turn
  }
}
