import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { writeSetting } from '#shared/calculations/document/writeSetting.ts'
import { ProblemLine } from '../../../components/ProblemLine.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useCalculationDesk } from '../CalculationDesk.ts'
import { cellStyle } from './cellStyle.ts'

const Input = styled.input`${cellStyle}`
const MONTHS = 12

/** `3/2027`, `3.2027`, `03 2027` or `2027-03` as a calendar month; null when it is none. */
const readMonth = (typed: string): string | null => {
  const [, year, month] = /^(20\d{2})\s*[-/.\s]\s*(\d{1,2})$/.exec(typed.trim()) ?? []
  const [, first, second] = /^(\d{1,2})\s*[-/.\s]\s*(20\d{2})$/.exec(typed.trim()) ?? []
  const of = Number(month ?? first)
  return of >= 1 && of <= MONTHS ? `${year ?? second}-${String(of).padStart(2, '0')}` : null
}
const writtenMonth = (month: string | null): string =>
  month === null ? '' : `${Number(month.slice('YYYY-'.length))}/${month.slice(0, 'YYYY'.length)}`

/** The month of month 1, typed as people write one. */
export const MonthCell = ({ value }: { value: string | null }) => {
  const text = useText()
  const id = useId()
  const { doc, mayEdit, edit } = useCalculationDesk()
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState(true)
  const field = text('calculations.field.startMonth')
  const isRight = typed === undefined || typed.trim() === '' || readMonth(typed) !== null
  const isTold = left && !isRight
  return (
    <>
      <Input
        data-cell="plan.startMonth"
        aria-label={field}
        aria-invalid={isTold || undefined}
        aria-describedby={isTold ? id : undefined}
        autoComplete="off"
        placeholder="1/2027"
        readOnly={!mayEdit}
        value={typed ?? writtenMonth(value)}
        onFocus={() => setLeft(false)}
        onBlur={() => {
          setLeft(true)
          if (isRight) setTyped(undefined)
        }}
        onChange={({ target }) => {
          setTyped(target.value)
          const read = readMonth(target.value)
          if (read !== null || target.value.trim() === '') edit(() => writeSetting(doc, 'plan', 'startMonth', read))
        }}
      />
      <ProblemLine id={id} problem={isTold ? text('calculations.problem.startMonth', { field }) : undefined} />
    </>
  )
}
