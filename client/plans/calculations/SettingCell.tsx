import { calculationMap } from '#shared/calculations/document/calculationMap.ts'
import { writeSetting } from '#shared/calculations/document/writeSetting.ts'
import { EuroAmount } from '#shared/calculations/input/EuroAmount.ts'
import type { Missing } from '#shared/calculations/ready/Missing.ts'
import { useText } from '../../i18n/useText.ts'
import { useCalculationDesk } from './CalculationDesk.ts'
import { TypedCell } from './cells/TypedCell.tsx'

type Props = { group: 'plan' | 'owner'; field: Missing['field'] }

/** An amount that is asked once of the plan or of its entrepreneur. */
export const SettingCell = ({ group, field }: Props) => {
  const text = useText()
  const { doc, mayEdit, edit, wrong } = useCalculationDesk()
  const label = text(`calculations.field.${field}`)
  const isWrong = wrong.some((one) => one.table === 'plan' && one.field === field)
  return (
    <TypedCell
      {...{ label, cell: `${group}.${field}`, kind: 'euro', schema: EuroAmount, unit: '€', mayEdit }}
      value={calculationMap(doc).get(`${group}/${field}`) ?? null}
      wrong={isWrong ? text('calculations.problem.stored', { field: label }) : undefined}
      onWrite={(value) => edit(() => writeSetting(doc, group, field, value))}
    />
  )
}
