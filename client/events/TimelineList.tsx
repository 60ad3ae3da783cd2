import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useRef } from 'react'
import { styled } from 'styled-components'
import { FailedState } from '../components/FailedState.tsx'
import { placesKept } from '../components/placesKept.ts'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { Shown } from './Shown.ts'
import { TimelineRowView } from './TimelineRowView.tsx'
import type { useTimeline } from './useTimeline.ts'
import { useTopOf } from './useTopOf.ts'
import type { Voice } from './Voice.ts'

/** Pixels that a row is taken to need until it has been measured. */
const ROW_PX = { day: 48, event: 150, trace: 130 }
/** Rows drawn beyond the screen on each side. */
const OVERSCAN = 6
/** How near the end, in rows, the next page is fetched. */
const FETCH_AHEAD = 15

const Space = styled.div`
  position: relative;
  width: 100%;
`
const Row = styled.div`
  position: absolute;
  top: 0;
  left: 0;
  width: 100%;
  padding-bottom: ${tokens.space(2)};
`
const End = styled.div`
  padding: ${tokens.space(2, 0)};
`

type Props = {
  timeline: ReturnType<typeof useTimeline>
  /** Names this timeline with its filters, so that its measured heights are kept for the return. */
  place: string
  voice: Voice
  shown: Shown | undefined
  onShow: (eventId: string) => void
}

/** The rows in view out of thousands, on the window's own scroll; the row being read stays where it is when others come above. */
export const TimelineList = ({ timeline, place, voice, shown, onShow }: Props) => {
  const text = useText()
  const { rows, events, hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage, complete } =
    timeline
  const space = useRef<HTMLDivElement>(null)
  const top = useTopOf(space)
  const isPastTop = window.scrollY > top
  const virtual = useWindowVirtualizer<HTMLDivElement>({
    count: rows.length,
    estimateSize: (index) => ROW_PX[rows[index]?.kind ?? 'event'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollMargin: top,
    // Past the top, the row under the eye is the anchor; at the top, what is new pushes the rest down.
    anchorTo: isPastTop ? 'end' : 'start',
    initialMeasurementsCache: placesKept.of(place),
  })
  useEffect(() => () => placesKept.keep(place, virtual.measurementsCache), [place, virtual])

  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= rows.length - FETCH_AHEAD && hasNextPage && !isFetchingNextPage && !isFetchNextPageError)
      void fetchNextPage()
  }, [last, rows.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])

  const shownRow = rows.findIndex(({ key }) => key === shown?.eventId)
  const scrollToShown = useEffectEvent(() => {
    if (shownRow >= 0) virtual.scrollToIndex(shownRow, { align: 'center' })
  })
  const isThere = shownRow >= 0
  useEffect(() => {
    if (!shown || !isThere) return
    // A frame later: what closed above it has then left its place.
    const frame = requestAnimationFrame(() => scrollToShown())
    return () => cancelAnimationFrame(frame)
  }, [shown, isThere])

  return (
    <div>
      <Space ref={space} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index]
          return row ? (
            <Row
              key={item.key}
              data-index={item.index}
              ref={virtual.measureElement}
              style={{ transform: `translateY(${item.start - top}px)` }}
            >
              <TimelineRowView
                row={row}
                events={events}
                voice={voice}
                shown={row.key === shown?.eventId ? shown : undefined}
                onShow={onShow}
              />
            </Row>
          ) : null
        })}
      </Space>
      <End>
        {isFetchingNextPage ? <SkeletonLines widths={['100%', '80%']} /> : null}
        {isFetchNextPageError ? (
          <FailedState error={error} title={text('events.timeline.moreFailed')} retry={() => fetchNextPage()} />
        ) : null}
        {complete ? <Quiet>{text('events.timeline.end')}</Quiet> : null}
      </End>
    </div>
  )
}
