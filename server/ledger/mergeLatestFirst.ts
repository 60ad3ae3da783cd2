import type { LedgerEntry } from './LedgerEntry.ts'

type Stream = AsyncIterator<LedgerEntry[]>

const isLater = (a: LedgerEntry, b: LedgerEntry): boolean =>
  a.at.getTime() === b.at.getTime() ? a.id > b.id : a.at > b.at

/** Streams that each come latest first, in bundles of one moment, as one stream. Closes them when left early. */
export async function* mergeLatestFirst(iterables: AsyncIterable<LedgerEntry[]>[]): AsyncGenerator<LedgerEntry> {
  const streams: Stream[] = iterables.map((iterable) => iterable[Symbol.asyncIterator]())
  const heads = new Map<Stream, LedgerEntry[]>()
  const advance = async (stream: Stream) => {
    const { value, done } = await stream.next()
    if (done) heads.delete(stream)
    else heads.set(stream, value)
  }
  try {
    for (const stream of streams) await advance(stream)
    while (heads.size > 0) {
      const [first] = [...heads].sort(([, [a]], [, [b]]) => (a && b && isLater(a, b) ? -1 : 1))
      if (!first) return
      const [stream, bundle] = first
      yield bundle.shift() as LedgerEntry
      if (bundle.length === 0) await advance(stream)
    }
  } finally {
    for (const stream of streams) await stream.return?.()
  }
}
