import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import type { LedgerEntry } from './LedgerEntry.ts'
import type { LedgerGroup } from './LedgerGroup.ts'

/** Looks of the same person at the same thing belong together as long as no longer than this lies between two, in milliseconds. */
const NEAR = 10 * 60_000
/** Entries walked for one page at most, so that a page comes in time whatever the log holds. */
const MOST_WALKED = 5_000

export type LedgerPosition = { at: number; id: string }

type Page = { after: LedgerPosition | null; limit: number }

const groupOf = (entry: LedgerEntry): LedgerGroup => ({
  ...entry,
  ids: [entry.id],
  earliest: entry.at,
  looks: 1,
  records: new Set(entry.recordIds),
})

const join = (group: LedgerGroup, entry: LedgerEntry): void => {
  group.ids.push(entry.id)
  group.earliest = entry.at
  group.looks += 1
  for (const id of entry.recordIds) group.records.add(id)
  for (const basis of entry.bases) if (!group.bases.includes(basis)) group.bases.push(basis)
}

const isAfter = ({ at, id }: LedgerPosition, place: LedgerPosition | null): boolean =>
  !place || at < place.at || (at === place.at && id < place.id)

/**
 * The lines of one page. `entries` come latest first and begin with the day of `after`, so that what an earlier page has
 * brought together is not told again: a line never crosses midnight. What is generalised becomes one line of its day, at the
 * day's beginning: its place in the order must not tell with whom it belongs.
 */
export const groupEntries = async (
  entries: AsyncIterable<LedgerEntry>,
  { after, limit }: Page,
): Promise<{ groups: LedgerGroup[]; next: LedgerPosition | null }> => {
  const groups: LedgerGroup[] = []
  let open = new Map<string, LedgerGroup>()
  let held = new Map<string, LedgerGroup>()
  let day: string | null = null
  let isFull = false
  const walked: LedgerPosition[] = []

  const add = (group: LedgerGroup): void => {
    if (!isAfter({ at: group.at.getTime(), id: group.id }, after)) return
    if (groups.length < limit) groups.push(group)
    else isFull = true
  }
  const endDay = (): void => {
    if (day === null) return
    const at = startOfDay(day)
    for (const [key, group] of [...held].sort(([a], [b]) => (a < b ? 1 : -1))) add({ ...group, at, id: ` ${key}` })
    held = new Map()
    open = new Map()
  }
  const canGrow = (now: Date) => groups.some(({ earliest }) => earliest.getTime() - now.getTime() <= NEAR)

  for await (const entry of entries) {
    const itsDay = dayInFinland(entry.at)
    if (itsDay !== day) {
      endDay()
      day = itsDay
      if (isFull) break
    }
    if (isFull && !canGrow(entry.at)) break
    const place = { at: entry.at.getTime(), id: entry.id }
    if (isAfter(place, after)) {
      if (walked.length >= MOST_WALKED) return { groups, next: walked.at(-1) ?? null }
      walked.push(place)
    }
    const gathering = entry.kind === 'generalised' ? held : open
    const known = entry.key === null ? undefined : gathering.get(entry.key)
    const isNear = known && (entry.kind === 'generalised' || known.earliest.getTime() - place.at <= NEAR)
    if (known && isNear) {
      join(known, entry)
      continue
    }
    const group = groupOf(entry)
    if (entry.key !== null) gathering.set(entry.key, group)
    if (entry.kind !== 'generalised') add(group)
  }
  if (!isFull) endDay()
  const last = groups.at(-1)
  return { groups, next: isFull && last ? { at: last.at.getTime(), id: last.id } : null }
}
