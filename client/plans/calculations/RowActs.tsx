import { IconArrowDown, IconArrowUp, IconRemove } from 'suomifi-icons'
import { moveRow } from '#shared/calculations/document/moveRow.ts'
import type { RowTable } from '#shared/calculations/document/RowTable.ts'
import { removeRow } from '#shared/calculations/document/removeRow.ts'
import { confirmDone } from '../../components/confirmDone.ts'
import { useText } from '../../i18n/useText.ts'
import { ActButton } from './ActButton.ts'
import { useCalculationDesk } from './CalculationDesk.ts'

type Props = { table: RowTable; rowId: string; name: string; isFirst: boolean; isLast: boolean }

/** What is done to a whole row: moved, or removed, which can be taken back. */
export const RowActs = ({ table, rowId, name, isFirst, isLast }: Props) => {
  const text = useText()
  const { doc, act, undo } = useCalculationDesk()
  const move = (step: -1 | 1) => act(() => moveRow(doc, table, rowId, step))
  const remove = () => {
    act(() => removeRow(doc, table, rowId))
    confirmDone(text('calculations.row.removed', { row: name }), undo)
  }
  return (
    <>
      <ActButton
        type="button"
        aria-label={text('calculations.row.up', { row: name })}
        disabled={isFirst}
        onClick={() => move(-1)}
      >
        <IconArrowUp />
      </ActButton>
      <ActButton
        type="button"
        aria-label={text('calculations.row.down', { row: name })}
        disabled={isLast}
        onClick={() => move(1)}
      >
        <IconArrowDown />
      </ActButton>
      <ActButton type="button" aria-label={text('calculations.row.remove', { row: name })} onClick={remove}>
        <IconRemove />
      </ActButton>
    </>
  )
}
