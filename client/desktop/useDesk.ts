import { useInfiniteQuery } from '@tanstack/react-query'
import { listHandOffs } from '#shared/handOffs/listHandOffs.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { useMatters } from '../matters/useMatters.ts'
import { lapsesAt } from './lapsesAt.ts'
import { workOf } from './workOf.ts'

/** The filters of two lists of matters that the desk keeps; the same lists that the board shows under them. */
export const MINE = { person: 'me' } as const
export const QUEUE = { team: 'mine', person: 'none' } as const

const useWaiting = (whose: 'mine' | 'team') => {
  const found = useInfiniteQuery(pagesFor(listHandOffs, { box: 'waiting', whose, limit: 100 }))
  return { ...found, rows: found.data?.pages.flatMap(({ items }) => items) ?? [] }
}

/** What is on the desk of somebody who handles matters, what lapses first on top. */
export const useDesk = () => {
  const mine = useMatters(MINE)
  const queue = useMatters(QUEUE)
  const handOffs = useWaiting('mine')
  const teams = useWaiting('team')
  const counting = mine.rows.filter(({ clock }) => lapsesAt(clock) !== null)
  const forNobody = teams.rows.filter(({ waitsFor }) => waitsFor?.person === null)
  const all = [mine, queue, handOffs, teams]
  return {
    loading: all.some(({ data, error }) => !data && !error),
    error: all.find(({ data, error }) => error && !data)?.error ?? null,
    retry: () => Promise.all(all.filter(({ error }) => error).map(({ refetch }) => refetch())),
    waiting: workOf(counting, handOffs.rows),
    queue: workOf(queue.rows, forNobody),
    mine: mine.rows,
  }
}
