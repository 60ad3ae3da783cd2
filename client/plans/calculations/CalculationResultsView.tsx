import { useMemo, useState } from 'react'
import { styled } from 'styled-components'
import { calculate } from '#shared/calculations/calculate.ts'
import type { StoredCalculation } from '#shared/calculations/document/readCalculation.ts'
import { writtenDay } from '#shared/time/writtenDay.ts'
import { Quiet } from '../../components/Quiet.ts'
import { Tabs } from '../../components/Tabs.tsx'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { CalculationRemarks } from './CalculationRemarks.tsx'
import { BreakEvenFigures } from './figures/BreakEvenFigures.tsx'
import { CashFigures } from './figures/CashFigures.tsx'
import { FundingFigures } from './figures/FundingFigures.tsx'
import { MonthsTable } from './figures/MonthsTable.tsx'
import { ProfitFigures } from './figures/ProfitFigures.tsx'
import { SensitivityFigures } from './figures/SensitivityFigures.tsx'

const RESULTS = ['cashFlow', 'profitability', 'funding', 'breakEven', 'sensitivity', 'vat', 'balance'] as const
const Frame = styled.section`
  display: grid;
  gap: ${tokens.space(4)};
  min-width: 0;
  & > h3 { font-size: 18px; line-height: 24px; font-weight: 600; }
`
const Shown = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  min-width: 0;
`

/** The results of a calculation, each as a chart and a table, with what is missing and what to look at in words. */
export const CalculationResultsView = ({ stored: { plan, wrong } }: { stored: StoredCalculation }) => {
  const text = useText()
  const [shown, setShown] = useState<(typeof RESULTS)[number]>('cashFlow')
  const { missing, notes, tables, vatCheckedOn } = useMemo(() => calculate(plan, wrong), [plan, wrong])
  const name = text(`calculations.results.${shown}`)
  return (
    <Frame aria-label={text('calculations.results')} tabIndex={-1} data-results>
      <h3>{text('calculations.results')}</h3>
      <CalculationRemarks missing={missing} notes={notes} />
      {tables ? (
        <Tabs
          label={text('calculations.results')}
          tabs={RESULTS.map((one) => ({ name: one, words: text(`calculations.results.${one}`) }))}
          tab={shown}
          onTab={setShown}
        >
          <Shown>
            {shown === 'cashFlow' ? <CashFigures tables={tables} /> : null}
            {shown === 'profitability' ? <ProfitFigures tables={tables} /> : null}
            {shown === 'funding' ? <FundingFigures tables={tables} /> : null}
            {shown === 'breakEven' ? <BreakEvenFigures tables={tables} /> : null}
            {shown === 'sensitivity' ? <SensitivityFigures plan={plan} /> : null}
            {shown === 'vat' || shown === 'balance' ? (
              <MonthsTable key={shown} name={name} table={tables[shown]} months={tables.months} />
            ) : null}
          </Shown>
        </Tabs>
      ) : (
        <p>{text('calculations.results.wait')}</p>
      )}
      <Quiet as="p">
        {text('calculations.figure.leftOut')} {text('calculations.vatCheckedOn')}: {writtenDay(vatCheckedOn)}.
      </Quiet>
    </Frame>
  )
}
