import { useState } from 'react'
import { styled } from 'styled-components'
import type { StoredCalculation } from '#shared/calculations/document/readCalculation.ts'
import { Tabs } from '../../components/Tabs.tsx'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { CalculationTableView } from './CalculationTableView.tsx'
import { SettingsForm } from './SettingsForm.tsx'

const TABLES = ['plan', 'sales', 'costs', 'staff', 'investments', 'money'] as const
const Two = styled.div`
  display: grid;
  gap: ${tokens.space(6)};
`

/** What the calculation is made of, a table at a time. */
export const CalculationTables = ({ stored: { plan, rows } }: { stored: StoredCalculation }) => {
  const text = useText()
  const [table, setTable] = useState<(typeof TABLES)[number]>('plan')
  return (
    <Tabs
      label={text('calculations.tables')}
      tabs={TABLES.map((name) => ({
        name,
        words: text(name === 'money' ? 'calculations.money' : `calculations.table.${name}`),
      }))}
      tab={table}
      onTab={setTable}
    >
      {table === 'plan' ? <SettingsForm plan={plan} /> : null}
      {table === 'money' ? (
        <Two>
          <CalculationTableView table="loans" rows={rows.loans} />
          <CalculationTableView table="funding" rows={rows.funding} />
        </Two>
      ) : null}
      {table === 'plan' || table === 'money' ? null : (
        <CalculationTableView key={table} table={table} rows={rows[table]} />
      )}
    </Tabs>
  )
}
