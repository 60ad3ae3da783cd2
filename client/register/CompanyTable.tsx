import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { CompanyRow } from '#shared/register/CompanyRow.ts'
import { placesKept } from '../components/placesKept.ts'
import { useText } from '../i18n/useText.ts'
import { Body, Head, HeadCell, HeadGroup, Table } from './CompanyTable.styles.ts'
import { CompanyTableRow } from './CompanyTableRow.tsx'

/** Pixels of a row before it is measured: one line on a desk, a card on a phone. */
const ROW_PX = 57
const CARD_PX = 101
const NARROW = '(max-width: 899px)'
const OVERSCAN = 12

type Props = {
  companies: readonly CompanyRow[]
  /** What this list is; a return to the same one finds the place where it was left. */
  place: string
  reachEnd: () => void
}

/** Rows of the register, only those in view in the page: a table on a desk, cards on a phone. */
export const CompanyTable = ({ companies, place, reachEnd }: Props) => {
  const text = useText()
  const body = useRef<HTMLDivElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0
    setScrollMargin(top + window.scrollY)
  }, [])
  const rows = useWindowVirtualizer({
    count: companies.length,
    estimateSize: () => (window.matchMedia(NARROW).matches ? CARD_PX : ROW_PX),
    overscan: OVERSCAN,
    scrollMargin,
    initialMeasurementsCache: placesKept.of(place),
    getItemKey: (index) => companies[index]?.businessId ?? index,
  })
  useEffect(() => () => placesKept.keep(place, rows.measurementsCache), [place, rows])
  const shown = rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  const onEnd = useEffectEvent(reachEnd)
  useEffect(() => {
    if (last >= companies.length - OVERSCAN) onEnd()
  }, [last, companies.length])

  return (
    <Table role="table" aria-label={text('companies.title')} aria-rowcount={-1}>
      <HeadGroup role="rowgroup">
        <Head role="row" aria-rowindex={1}>
          <HeadCell role="columnheader">{text('companies.name')}</HeadCell>
          <HeadCell role="columnheader">{text('companies.businessId')}</HeadCell>
          <HeadCell role="columnheader">{text('companies.municipality')}</HeadCell>
          <HeadCell role="columnheader">{text('companies.form')}</HeadCell>
          <HeadCell role="columnheader">{text('companies.industry')}</HeadCell>
          <HeadCell role="columnheader">{text('companies.status')}</HeadCell>
        </Head>
      </HeadGroup>
      <Body ref={body} role="rowgroup" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const company = companies[index]
          return company ? (
            <CompanyTableRow
              key={key}
              company={company}
              index={index}
              measure={rows.measureElement}
              top={start - scrollMargin}
            />
          ) : null
        })}
      </Body>
    </Table>
  )
}
