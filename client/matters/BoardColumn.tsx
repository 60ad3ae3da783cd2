import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { BoardCard } from './BoardCard.tsx'

/** Pixels that a card is taken to need until it has been measured. */
const CARD_PX = 128
const GAP_PX = 8
/** Cards drawn beyond the column's edge on each side. */
const OVERSCAN = 4

const Frame = styled.section`
  display: grid;
  grid-template-rows: auto minmax(0, 1fr);
  flex: 1 0 240px;
  max-width: 340px;
  min-height: 0;
  border: 2px solid transparent;
  border-radius: ${tokens.radius};
  background: ${tokens.colors.depthLight2};
  scroll-snap-align: start;
  &[data-over='true'] { border-color: ${tokens.colors.highlightBase}; background: ${tokens.colors.highlightLight3}; }
  &[data-open='false'] { opacity: 0.6; }
  ${tokens.narrow} { flex-basis: 82vw; }
`
const Head = styled.header`
  display: flex;
  justify-content: space-between;
  gap: ${tokens.space(2)};
  padding: ${tokens.space(2, 3)};
  h2 { font-size: 16px; line-height: 24px; font-weight: 600; overflow-wrap: anywhere; }
`
const Scroll = styled.div`
  overflow-y: auto;
  overscroll-behavior-y: contain;
  padding: 0 ${tokens.space(2)} ${tokens.space(2)};
  contain: strict;
`
const Space = styled.ul`
  position: relative;
  margin: 0;
  padding: 0;
  list-style: none;
  & > li { position: absolute; inset: 0 0 auto 0; padding-bottom: ${GAP_PX}px; }
`

export type Lift = { matterId: string; from: string; over: string }
type Props = {
  column: string
  words: string
  rows: readonly MatterRow[]
  /** Row that Tab comes to, in this column; null: it is in another. `focused`: counts up when it is to take the focus. */
  current: number | null
  focused: number
  lift: Lift | null
  hint: string
  movable: (row: MatterRow) => boolean
  /** Whether a matter may be dropped on a column. */
  takes: (matterId: string, column: string) => boolean
  onMove: (row: MatterRow) => void
}

/** A column of the board, which draws only the cards in view; cards are dragged onto it, or moved there by keyboard. */
export const BoardColumn = memo((props: Props) => {
  const { column, words, rows, current, focused, lift, hint, movable, takes, onMove } = props
  const text = useText()
  const id = useId()
  const frame = useRef<HTMLElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState(false)
  const range = useCallback(
    (seen: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(seen)
      // The card that has the focus stays drawn, wherever one scrolls.
      const outside = current !== null && current < seen.count && !shown.includes(current)
      return outside ? [...shown, current].sort((a, b) => a - b) : shown
    },
    [current],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => CARD_PX,
    getItemKey: (index) => rows[index]?.matterId ?? index,
    rangeExtractor: range,
    overscan: OVERSCAN,
  })
  const mayTake = useEffectEvent(takes)
  useEffect(() => {
    const [element, scroller] = [frame.current, scroll.current]
    if (!element || !scroller) return
    return combine(
      dropTargetForElements({
        element,
        getData: () => ({ column }),
        canDrop: ({ source }) => mayTake(String(source.data.matterId), column),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
      autoScrollForElements({ element: scroller }),
    )
  }, [column])
  const focusCurrent = useEffectEvent(() => {
    if (current === null) return
    virtual.scrollToIndex(current, { align: 'auto' })
    requestAnimationFrame(() => {
      const link = scroll.current?.querySelector<HTMLElement>(`[data-index="${current}"] a`)
      link?.focus({ preventScroll: true })
      link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
  })
  useEffect(() => {
    if (focused > 0) focusCurrent()
  }, [focused])
  return (
    <Frame
      ref={frame}
      aria-labelledby={id}
      data-over={over || lift?.over === column}
      data-open={lift === null || lift.from === column || takes(lift.matterId, column)}
    >
      <Head>
        <h2 id={id}>{words}</h2>
        <Quiet>{rows.length}</Quiet>
      </Head>
      <Scroll ref={scroll} tabIndex={-1}>
        {rows.length === 0 ? <Quiet as="p">{text('board.column.empty')}</Quiet> : null}
        <Space style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index]
            return row ? (
              <li
                key={key}
                data-index={index}
                ref={virtual.measureElement}
                style={{ transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
              >
                <BoardCard
                  row={row}
                  movable={movable(row)}
                  lifted={lift?.matterId === row.matterId}
                  current={current === index}
                  hint={hint}
                  onMove={onMove}
                />
              </li>
            ) : null
          })}
        </Space>
      </Scroll>
    </Frame>
  )
})
