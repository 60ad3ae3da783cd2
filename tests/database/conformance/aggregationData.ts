import type { Doc } from './openStore.ts'

/** Noon of a day of January 2026, UTC. */
export const day = (n: number) => new Date(Date.UTC(2026, 0, n, 12))

export const EVENTS: Doc[] = [
  { _id: 1, customer: 'a', kind: 'call', at: day(1), minutes: 10, tags: ['x', 'y'] },
  { _id: 2, customer: 'b', kind: 'meeting', at: day(2), minutes: 60, tags: ['y'] },
  { _id: 3, customer: 'a', kind: 'meeting', at: day(2), minutes: 30, tags: [] },
  { _id: 4, customer: 'c', kind: 'call', at: day(5), minutes: 5, tags: ['x'] },
]

export const CUSTOMERS: Doc[] = [
  { _id: 'a', name: 'Aurora Oy', region: 19 },
  { _id: 'b', name: 'Boreas Oy', region: 1 },
]
