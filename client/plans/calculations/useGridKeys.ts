import { type KeyboardEvent, useEffect, useRef } from 'react'

const cellIn = (grid: HTMLElement | null, cell: string): HTMLElement | undefined =>
  [...(grid?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].find(({ dataset }) => dataset.cell === cell)

/**
 * Keys of a spreadsheet: Enter and the arrows go down and up in a column, Enter on the last row adds one. Tab is the browser's own.
 * `rowIds` are the rows in their order; `addRow` answers the id of a new one, whose same cell gets the focus when it is there.
 */
export const useGridKeys = (rowIds: readonly string[], addRow?: () => string) => {
  const grid = useRef<HTMLDivElement>(null)
  const waited = useRef<string>(undefined)
  useEffect(() => {
    const found = waited.current && rowIds.length > 0 ? cellIn(grid.current, waited.current) : undefined
    if (!found) return
    waited.current = undefined
    found.focus()
  })
  const add = (key: string) => {
    if (addRow) waited.current = `${addRow()}.${key}`
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return
    const [, rowId = '', key = ''] = /^([\w-]+)\.(.+)$/.exec(target.dataset.cell ?? '') ?? []
    const isList = target instanceof HTMLSelectElement
    const down = (event.key === 'Enter' && !event.shiftKey) || (event.key === 'ArrowDown' && !isList)
    const up = (event.key === 'Enter' && event.shiftKey) || (event.key === 'ArrowUp' && !isList)
    if (!rowId || !(down || up)) return
    event.preventDefault()
    const next = rowIds[rowIds.indexOf(rowId) + (down ? 1 : -1)]
    if (next) cellIn(grid.current, `${next}.${key}`)?.focus()
    else if (down && event.key === 'Enter') add(key)
  }
  return { grid, onKeyDown, add }
}
