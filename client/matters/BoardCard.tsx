import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { Link } from '@tanstack/react-router'
import { memo, useEffect, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { IconArrowRight } from 'suomifi-icons'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { useDueWords } from '../desktop/useDueWords.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'

const Sheet = styled.article`
  display: grid;
  gap: 2px;
  padding: ${tokens.space(2, 3)};
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  font-size: 15px;
  line-height: 22px;
  overflow-wrap: anywhere;
  &[data-movable='true'] { cursor: grab; }
  &[data-dragged='true'] { opacity: 0.4; }
  &[data-lifted='true'] { border-color: ${tokens.colors.highlightBase}; box-shadow: ${tokens.shadows.wideBoxShadow}; }
  &:has(a:focus-visible) { outline: 2px solid ${tokens.colors.accentSecondary}; outline-offset: -2px; }
  h3 { font-size: inherit; line-height: inherit; font-weight: 600; }
  a { color: ${tokens.colors.blackBase}; text-decoration: none; }
  a:focus-visible { outline: none; }
  a:hover { text-decoration: underline; color: ${tokens.colors.highlightDark1}; }
`
const Due = styled(Quiet)`
  &[data-late='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`
const Foot = styled.div`
  display: flex;
  justify-content: space-between;
  align-items: center;
  gap: ${tokens.space(2)};
  min-height: 32px;
  & > button {
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: ${tokens.space(1)};
    min-height: 32px;
    padding: 0 ${tokens.space(2)};
    border: 0;
    background: none;
    color: ${tokens.colors.highlightBase};
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    & > svg { width: 14px; height: 14px; }
    ${tokens.narrow} { min-height: 44px; }
  }
`

type Props = {
  row: MatterRow
  /** Whether it can be moved to any other column. */
  movable: boolean
  lifted: boolean
  /** The one card of the board that Tab comes to. */
  current: boolean
  hint: string
  onMove: (row: MatterRow) => void
}

/** A matter on the board: what and whose, who has it, what is left of the promise and the day. */
export const BoardCard = memo(({ row, movable, lifted, current, hint, onMove }: Props) => {
  const text = useText()
  const due = useDueWords(row.dueOn)
  const sheet = useRef<HTMLElement>(null)
  const [dragged, setDragged] = useState(false)
  const { matterId, need, customer, responsible, clock, openTasks } = row
  useEffect(() => {
    const element = sheet.current
    if (!element || !movable) return
    return draggable({
      element,
      getInitialData: () => ({ matterId }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [matterId, movable])
  return (
    <Sheet ref={sheet} data-movable={movable} data-dragged={dragged} data-lifted={lifted}>
      <h3>
        <Link
          to="/matters/$matterId"
          params={{ matterId }}
          draggable={false}
          tabIndex={current ? 0 : -1}
          aria-describedby={hint}
          data-matter={matterId}
          dir="auto"
        >
          {need}
        </Link>
      </h3>
      <span dir="auto">{customer.name}</span>
      <PromiseLine clock={clock} />
      {row.dueOn ? <Due data-late={due.late}>{due.words}</Due> : null}
      <Foot>
        <Quiet>
          {responsible
            ? responsible.me
              ? text('matters.responsible.me')
              : responsible.name
            : text('matters.responsible.none')}
          {openTasks > 0 ? ` · ${text('board.card.tasks', { count: openTasks })}` : ''}
        </Quiet>
        {movable ? (
          <button
            type="button"
            tabIndex={current ? 0 : -1}
            aria-label={text('board.card.moveLabel', { need })}
            onClick={() => onMove(row)}
          >
            {text('board.card.move')}
            <IconArrowRight />
          </button>
        ) : null}
      </Foot>
    </Sheet>
  )
})
