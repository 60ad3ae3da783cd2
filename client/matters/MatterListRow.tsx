import { VisuallyHidden } from 'suomifi-ui-components'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { useDueWords } from '../desktop/useDueWords.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { Cell, First, NeedLink, Row } from './MatterList.styles.ts'

type Props = {
  row: MatterRow
  index: number
  measure: (element: HTMLDivElement | null) => void
  top: number
  chosen: boolean
  /** Absent: it can't be chosen, since the viewer may not give it to anybody. */
  onChoose?: (matterId: string, on: boolean) => void
}

/** A matter in one line: what, whose, where it stands, who has it, what is left of the promise and the day. */
export const MatterListRow = ({ row, index, measure, top, chosen, onChoose }: Props) => {
  const text = useText()
  const due = useDueWords(row.dueOn)
  const { matterId, need, customer, status, responsible, team, clock } = row
  const who = responsible?.me ? text('matters.responsible.me') : responsible?.name
  return (
    <Row
      role="row"
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      data-chosen={chosen}
      style={{ transform: `translateY(${top}px)` }}
    >
      <First role="cell">
        {onChoose ? (
          <label>
            <VisuallyHidden>{text('board.select', { need })}</VisuallyHidden>
            <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(matterId, target.checked)} />
          </label>
        ) : null}
        <NeedLink to="/matters/$matterId" params={{ matterId }} dir="auto">
          {need}
        </NeedLink>
      </First>
      <Cell role="cell" dir="auto">
        {customer.name}
      </Cell>
      <Cell role="cell">{text(`matters.status.${status}`)}</Cell>
      <Cell role="cell">{who ?? team?.name ?? text('matters.responsible.none')}</Cell>
      <Cell role="cell">
        <PromiseLine clock={clock} />
      </Cell>
      <Cell role="cell" data-late={due.late}>
        {row.dueOn ? due.words : null}
      </Cell>
    </Row>
  )
}
