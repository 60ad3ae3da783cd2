import { type RegisterCounts, RegisterCountsModel } from './registerCountsModel.ts'

/** Only the choice of an index hangs on them: an old count costs time, never a wrong answer. Milliseconds. */
const FRESH_FOR = 60_000

type Counts = RegisterCounts['counts'] | null

let loaded: { at: number; counts: Promise<Counts> } | null = null

const load = async (): Promise<Counts> => (await RegisterCountsModel.findById('companies').lean())?.counts ?? null

/** The counts of the last import, kept in memory; null before the first one. */
export const registerCounts = ({ anew = false } = {}): Promise<Counts> => {
  if (loaded && !anew && performance.now() - loaded.at < FRESH_FOR) return loaded.counts
  const mine = { at: performance.now(), counts: load() }
  loaded = mine
  mine.counts.catch(() => {
    if (loaded === mine) loaded = null
  })
  return mine.counts
}
