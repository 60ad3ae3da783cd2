import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { placesKept } from '../components/placesKept.ts'
import { useText } from '../i18n/useText.ts'
import { AssignBar } from './AssignBar.tsx'
import type { Choices } from './columnKeys.ts'
import { type ListRow, listRows } from './listRows.ts'
import { Body, Group, GroupName, Head, HeadCell, HeadGroup, Table } from './MatterList.styles.ts'
import { MatterListRow } from './MatterListRow.tsx'
import type { Grouping } from './mattersSearch.ts'
import { useBoardColumns } from './useBoardColumns.ts'

const ROW_PX = { group: 45, matter: 65 }
const OVERSCAN = 10

type Props = {
  rows: MatterRow[]
  by: Grouping | undefined
  choices: Choices | undefined
  /** Names this list with its filters: a return finds the place where it was left. */
  place: string
}

/** The matters line by line, grouped if asked; several can be chosen and given to somebody at once. */
export const MatterList = ({ rows, by, choices, place }: Props) => {
  const text = useText()
  const body = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const columns = useBoardColumns(rows, by ?? 'status', choices)
  const lines = useMemo<ListRow[]>(
    () => (by ? listRows(columns) : rows.map((row) => ({ kind: 'matter', key: row.matterId, row }))),
    [by, columns, rows],
  )
  useLayoutEffect(() => {
    setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [])
  const virtual = useWindowVirtualizer<HTMLDivElement>({
    count: lines.length,
    estimateSize: (index) => ROW_PX[lines[index]?.kind ?? 'matter'],
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollMargin: top,
    initialMeasurementsCache: placesKept.of(place),
  })
  useEffect(() => () => placesKept.keep(place, virtual.measurementsCache), [place, virtual])
  const choose = (matterId: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, matterId] : [...before].filter((one) => one !== matterId)))
  const selectable = choices?.mayHandle ?? false
  return (
    <>
      {selectable && chosen.size > 0 ? (
        <AssignBar chosen={[...chosen]} choices={choices} onDone={() => setChosen(new Set())} />
      ) : null}
      <Table role="table" aria-label={text('board.list')} aria-rowcount={lines.length + 1}>
        <HeadGroup role="rowgroup">
          <Head role="row" aria-rowindex={1}>
            {(
              [
                'board.list.matter',
                'board.list.customer',
                'matters.status',
                'matters.responsible',
                'board.list.promise',
                'matters.dueOn',
              ] as const
            ).map((key) => (
              <HeadCell key={key} role="columnheader">
                {text(key)}
              </HeadCell>
            ))}
          </Head>
        </HeadGroup>
        <Body ref={body} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index]
            const common = { ref: virtual.measureElement, 'data-index': index, 'aria-rowindex': index + 2 }
            const style = { transform: `translateY(${start - top}px)` }
            if (!line) return null
            return line.kind === 'group' ? (
              <Group key={key} role="row" {...common} style={style}>
                <GroupName role="cell" aria-colspan={6}>
                  {line.words} ({line.count})
                </GroupName>
              </Group>
            ) : (
              <MatterListRow
                key={key}
                row={line.row}
                index={index}
                measure={virtual.measureElement}
                top={start - top}
                chosen={chosen.has(line.row.matterId)}
                {...(selectable && line.row.mayHandle && line.row.open ? { onChoose: choose } : {})}
              />
            )
          })}
        </Body>
      </Table>
    </>
  )
}
