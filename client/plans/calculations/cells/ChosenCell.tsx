import { useId } from 'react'
import { styled } from 'styled-components'
import type { CellValue } from '#shared/calculations/document/writeCell.ts'
import { ProblemLine } from '../../../components/ProblemLine.tsx'
import { useText } from '../../../i18n/useText.ts'
import { tokens } from '../../../theme/tokens.ts'
import { cellStyle } from './cellStyle.ts'

const Select = styled.select`
  ${cellStyle}
  min-width: 96px;
  text-overflow: ellipsis;
  ${tokens.wide} { padding-right: 0; }
`

type Props = {
  label: string
  cell: string
  options: readonly { code: string; text: string }[]
  chosen: string | null
  /** The word for choosing nothing, where that can be. */
  none?: string
  /** What is wrong with what was chosen. */
  wrong: string | undefined
  mayEdit: boolean
  onWrite: (value: CellValue) => void
}

/** A cell that is one of a few. */
export const ChosenCell = ({ label, cell, options, chosen, none, wrong, mayEdit, onWrite }: Props) => {
  const text = useText()
  const id = useId()
  const isKnown = chosen === null || options.some(({ code }) => code === chosen)
  return (
    <>
      <Select
        data-cell={cell}
        aria-label={label}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? id : undefined}
        disabled={!mayEdit}
        value={isKnown ? (chosen ?? '') : ''}
        onChange={({ target }) => onWrite(target.value || null)}
      >
        {none !== undefined || chosen === null || !isKnown ? (
          <option value="">{none ?? text('calculations.choose')}</option>
        ) : null}
        {options.map(({ code, text: words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </Select>
      <ProblemLine id={id} problem={wrong} />
    </>
  )
}
