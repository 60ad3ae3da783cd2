import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { useCallback, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { VisuallyHidden } from 'suomifi-ui-components'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { BoardColumn } from './BoardColumn.tsx'
import type { Choices } from './columnKeys.ts'
import { MoveDialog } from './MoveDialog.tsx'
import type { Grouping } from './mattersSearch.ts'
import { moveOf } from './moveOf.ts'
import { useBoardColumns } from './useBoardColumns.ts'
import { useBoardKeys } from './useBoardKeys.ts'
import { useMoveMatter } from './useMoveMatter.ts'

const Columns = styled.div`
  display: flex;
  gap: ${tokens.space(3)};
  height: calc(100vh - 348px);
  min-height: 440px;
  overflow-x: auto;
  overscroll-behavior-x: contain;
  scroll-snap-type: x proximity;
  padding-bottom: ${tokens.space(2)};
  ${tokens.narrow} { height: calc(100vh - 300px); }
`

type Asked = { row: MatterRow; column: string | null }
type Props = { rows: MatterRow[]; by: Grouping; choices: Choices | undefined }

/** The matters as cards in columns by any field. A card is moved by dragging, by keyboard, or by its own button. */
export const Board = ({ rows, by, choices }: Props) => {
  const text = useText()
  const hint = useId()
  const board = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const columns = useBoardColumns(rows, by, choices)
  const moving = useMoveMatter(choices)
  const byId = useMemo(() => new Map(rows.map((row) => [row.matterId, row])), [rows])
  const keys = useMemo(() => columns.map(({ key }) => key), [columns])

  const takes = useCallback((row: MatterRow, key: string) => moveOf(row, by, key, choices) !== null, [by, choices])
  const takesOne = useCallback(
    (matterId: string, key: string) => {
      const row = byId.get(matterId)
      return row !== undefined && takes(row, key)
    },
    [byId, takes],
  )
  const columnOf = (row: MatterRow) => columns.find((column) => column.rows.includes(row))?.key
  const movable = useCallback((row: MatterRow) => keys.some((key) => takes(row, key)), [keys, takes])
  const drop = (row: MatterRow, key: string) => {
    const move = moveOf(row, by, key, choices)
    const column = columns.find((one) => one.key === key)
    if (!move || !column || columnOf(row) === key) return
    const asks = move.kind === 'day' || (move.kind === 'status' && move.says)
    if (asks) setAsked({ row, column: key })
    else
      void moving.move({ row, move, column: column.words }).then((done) => {
        // What was refused is told where the words for it can be given.
        if (!done) setAsked({ row, column: key })
      })
  }
  const onDrop = useEffectEvent((matterId: string, key: string) => {
    const row = byId.get(matterId)
    if (row) drop(row, key)
  })
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => 'matterId' in source.data,
        onDrop: ({ source, location }) => {
          const [target] = location.current.dropTargets
          if (target) onDrop(String(source.data.matterId), String(target.data.column))
        },
      }),
    [],
  )
  useEffect(() => (board.current ? autoScrollForElements({ element: board.current }) : undefined), [])
  const { current, focused, lift, onKeyDown, onFocus } = useBoardKeys({ columns, takes, drop })
  const onMove = useCallback((row: MatterRow) => setAsked({ row, column: null }), [])
  return (
    <>
      <VisuallyHidden id={hint}>{text('board.keys')}</VisuallyHidden>
      <Columns ref={board} onKeyDown={onKeyDown} onFocus={({ target }) => onFocus(target)}>
        {columns.map(({ key, words, rows: cards }, index) => (
          <BoardColumn
            key={key}
            column={key}
            words={words}
            rows={cards}
            current={index === current.column ? current.row : null}
            focused={index === current.column ? focused : 0}
            lift={lift}
            hint={hint}
            movable={movable}
            takes={takesOne}
            onMove={onMove}
          />
        ))}
      </Columns>
      {asked ? (
        <MoveDialog
          row={byId.get(asked.row.matterId) ?? asked.row}
          column={asked.column}
          columns={columns.filter(({ key }) => takes(asked.row, key) && columnOf(asked.row) !== key)}
          moveTo={(key) => moveOf(asked.row, by, key, choices)}
          moving={moving}
          close={() => setAsked(null)}
        />
      ) : null}
    </>
  )
}
