import { useId, useState } from 'react'
import { styled } from 'styled-components'
import type { CellValue } from '#shared/calculations/document/writeCell.ts'
import { ProblemLine } from '../../../components/ProblemLine.tsx'
import { useLanguage } from '../../../i18n/useLanguage.ts'
import { useText } from '../../../i18n/useText.ts'
import { tokens } from '../../../theme/tokens.ts'
import type { CellKind } from '../Column.ts'
import { type CellSchema, readTyped } from '../readTyped.ts'
import { writtenCell } from '../writtenCell.ts'
import { cellStyle } from './cellStyle.ts'

const LONGEST_NAME = 120
const Frame = styled.span`
  display: flex;
  align-items: center;
  gap: ${tokens.space(1)};
  & > span { flex: none; color: ${tokens.colors.depthDark1}; font-size: 15px; }
`
const Input = styled.input`
  ${cellStyle}
  &[data-number='true'] { text-align: right; }
`

type Props = {
  /** Whose cell and which: spoken, and named by what is wrong. */
  label: string
  cell: string
  kind: Exclude<CellKind, 'tick' | 'choice' | 'month' | 'lastMonth'>
  schema: CellSchema
  /** What the cell holds, or what holds while it is empty. */
  value: unknown
  /** What is wrong with what the cell holds. */
  wrong: string | undefined
  mayEdit: boolean
  /** Shown after the number: €, %. */
  unit?: string
  onWrite: (value: CellValue) => void
}

/**
 * A cell that is typed into. What can be read is written at every key; what can't stays in sight, with what to do about it, and the
 * number before it stands.
 */
export const TypedCell = ({ label, cell, kind, schema, value, wrong, mayEdit, unit, onWrite }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState(true)
  const isRight = typed === undefined || readTyped(kind, schema, typed) !== undefined
  const isTold = left && !(isRight && !wrong)
  const type = (now: string) => {
    setTyped(now)
    const read = readTyped(kind, schema, now)
    if (read !== undefined && read !== value) onWrite(read)
  }
  const leave = () => {
    setLeft(true)
    if (isRight) setTyped(undefined)
  }
  const problem = isRight || kind === 'name' ? wrong : text(`calculations.problem.${kind}`, { field: label })
  return (
    <>
      <Frame>
        <Input
          data-cell={cell}
          data-number={kind !== 'name'}
          aria-label={unit ? `${label} (${unit})` : label}
          aria-invalid={isTold || undefined}
          aria-describedby={isTold ? id : undefined}
          inputMode={kind === 'name' || kind === 'growth' ? 'text' : 'decimal'}
          autoComplete="off"
          maxLength={LONGEST_NAME}
          readOnly={!mayEdit}
          value={typed ?? writtenCell(value, kind, language)}
          onFocus={() => setLeft(false)}
          onBlur={leave}
          onChange={({ target }) => type(target.value)}
        />
        {unit ? <span aria-hidden="true">{unit}</span> : null}
      </Frame>
      <ProblemLine id={id} problem={isTold ? problem : undefined} />
    </>
  )
}
