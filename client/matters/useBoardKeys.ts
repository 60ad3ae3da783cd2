import { type KeyboardEvent, useEffect, useState } from 'react'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { announce } from '../components/announce.ts'
import { useText } from '../i18n/useText.ts'
import type { Lift } from './BoardColumn.tsx'
import type { BoardColumns } from './useBoardColumns.ts'

type Place = { column: number; row: number }
type Board = {
  columns: BoardColumns
  takes: (row: MatterRow, column: string) => boolean
  drop: (row: MatterRow, column: string) => unknown
}

const within = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1))

/**
 * The board by keyboard: arrows go from card to card, Space lifts one, then left and right choose among the columns that
 * take it, Space or Enter drops, Esc puts it back. Every step is spoken.
 */
export const useBoardKeys = ({ columns, takes, drop }: Board) => {
  const text = useText()
  const first = columns.findIndex(({ rows }) => rows.length > 0)
  const [place, setPlace] = useState<Place | null>(null)
  const [focused, setFocused] = useState(0)
  const [lift, setLift] = useState<Lift | null>(null)
  /** A card that was dropped by keyboard, and onto which column: the focus goes along with it. */
  const [followed, setFollowed] = useState<{ matterId: string; column: string } | null>(null)
  // Cards come and go: Tab always comes to one that is there.
  const column = columns[place?.column ?? -1]?.rows.length ? (place?.column ?? 0) : first
  const current = { column, row: within(place?.row ?? 0, columns[column]?.rows.length ?? 0) }

  const go = (next: Place) => {
    setPlace({ column: next.column, row: within(next.row, columns[next.column]?.rows.length ?? 0) })
    setFocused((times) => times + 1)
  }
  const beside = (from: number, step: 1 | -1): number => {
    for (let index = from + step; columns[index]; index += step) if (columns[index]?.rows.length) return index
    return from
  }
  useEffect(() => {
    if (!followed) return
    const column = columns.findIndex(({ key }) => key === followed.column)
    const row = columns[column]?.rows.findIndex(({ matterId }) => matterId === followed.matterId) ?? -1
    if (row < 0) return
    setFollowed(null)
    setPlace({ column, row })
    setFocused((times) => times + 1)
  }, [followed, columns])
  const wordsOf = (key: string) => columns.find((one) => one.key === key)?.words ?? ''

  const onLifted = (press: KeyboardEvent, row: MatterRow, lifted: Lift): boolean => {
    const open = columns.filter(({ key }) => key === lifted.from || takes(row, key))
    const at = open.findIndex(({ key }) => key === lifted.over)
    if (press.key === 'ArrowLeft' || press.key === 'ArrowRight') {
      const next = open[within(at + (press.key === 'ArrowRight' ? 1 : -1), open.length)]
      if (!next) return true
      setLift({ ...lifted, over: next.key })
      announce(text('board.over', { column: next.words }))
      return true
    }
    const drops = press.key === ' ' || press.key === 'Enter'
    if (!drops && press.key !== 'Escape' && press.key !== 'Tab') return press.key.startsWith('Arrow')
    setLift(null)
    if (drops && lifted.over !== lifted.from) {
      setFollowed({ matterId: row.matterId, column: lifted.over })
      void drop(row, lifted.over)
    } else announce(text('board.cancelled', { need: row.need, column: wordsOf(lifted.from) }))
    return press.key !== 'Tab'
  }
  const take = (row: MatterRow) => {
    const from = columns[current.column]?.key ?? ''
    if (!columns.some(({ key }) => key !== from && takes(row, key))) return announce(text('board.cannot'))
    setLift({ matterId: row.matterId, from, over: from })
    announce(text('board.lifted', { need: row.need, column: wordsOf(from) }))
  }
  const onCard = (press: KeyboardEvent, row: MatterRow): boolean => {
    const { column, row: at } = current
    const rows = columns[column]?.rows ?? []
    const places: Record<string, Place> = {
      ArrowDown: { column, row: at + 1 },
      ArrowUp: { column, row: at - 1 },
      Home: { column, row: 0 },
      End: { column, row: rows.length - 1 },
      ArrowRight: { column: beside(column, 1), row: at },
      ArrowLeft: { column: beside(column, -1), row: at },
    }
    const next = places[press.key]
    if (next) go(next)
    if (press.key === ' ') take(row)
    return next !== undefined || press.key === ' '
  }
  const onKeyDown = (press: KeyboardEvent): void => {
    const matterId = (press.target as HTMLElement).dataset.matter
    if (!matterId || press.ctrlKey || press.metaKey || press.altKey) return
    const row = columns.flatMap(({ rows }) => rows).find((one) => one.matterId === matterId)
    if (!row) return
    if (lift ? onLifted(press, row, lift) : onCard(press, row)) press.preventDefault()
  }
  /** A card that took the focus by a press or by Tab is where the arrows go on from. */
  const onFocus = (target: EventTarget): void => {
    const matterId = (target as HTMLElement).dataset?.matter
    if (!matterId) return
    const at = columns.findIndex(({ rows }) => rows.some((row) => row.matterId === matterId))
    const row = columns[at]?.rows.findIndex((one) => one.matterId === matterId) ?? -1
    if (at !== current.column || row !== current.row) setPlace({ column: at, row })
  }
  return { current, focused, lift, onKeyDown, onFocus }
}
