import { useId } from 'react'
import { styled } from 'styled-components'
import type { LedgerRow } from '#shared/ledger/LedgerRow.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { tokens } from '../theme/tokens.ts'
import { GeneralLine } from './GeneralLine.tsx'
import { LedgerLine } from './LedgerLine.tsx'
import { ledgerDays } from './ledgerDays.ts'

const Days = styled.div`
  display: grid;
  gap: ${tokens.space(5)};
  h2 { font-size: 16px; line-height: 24px; font-weight: 600; margin-bottom: ${tokens.space(2)}; }
  ul { list-style: none; padding: 0; display: grid; gap: ${tokens.space(2)}; }
`

/** The lines of the ledger under their days. */
export const LedgerList = ({ customerId, rows }: { customerId: string; rows: LedgerRow[] }) => {
  const { dayHeading } = useSayTime()
  const id = useId()
  return (
    <Days>
      {ledgerDays(rows).map(({ day, rows: ofDay }) => (
        <section key={day} aria-labelledby={`${id}-${day}`}>
          <h2 id={`${id}-${day}`}>{dayHeading(day)}</h2>
          <ul>
            {ofDay.map((row) => {
              const key = row.entryId ?? `${day} ${row.delayed?.paragraph} ${row.delayed?.until}`
              if (row.who) return <LedgerLine key={key} customerId={customerId} row={row} who={row.who} />
              return row.delayed ? <GeneralLine key={key} delayed={row.delayed} /> : null
            })}
          </ul>
        </section>
      ))}
    </Days>
  )
}
