import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, Modal, ModalContent, ModalFooter, ModalTitle } from 'suomifi-ui-components'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { parseDay } from '../events/parseDay.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { MoveWords, type Typed } from './MoveWords.tsx'
import type { Move } from './moveOf.ts'
import type { BoardColumns } from './useBoardColumns.ts'
import type { useMoveMatter } from './useMoveMatter.ts'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
`

type Props = {
  row: MatterRow
  /** Where it was dropped; null: that is asked. */
  column: string | null
  /** Where it can be moved. */
  columns: BoardColumns
  moveTo: (key: string) => Move | null
  moving: ReturnType<typeof useMoveMatter>
  close: () => void
}

/** Where a matter is moved, and what must be said with it: the way of the board for a phone, a screen reader, and for reasons. */
export const MoveDialog = ({ row, column, columns, moveTo, moving, close }: Props) => {
  const text = useText()
  const titleId = useId()
  const { today } = useSayTime()
  const [chosen, setChosen] = useState(column ?? undefined)
  const [typed, setTyped] = useState<Typed>({})
  const [tried, setTried] = useState(false)
  const move = chosen ? moveTo(chosen) : null
  const dueOn = typed.day ? parseDay(typed.day, today) : null
  const says = move?.kind === 'status' ? move.says : move?.kind === 'day' ? 'day' : null
  const missing = says === 'day' ? !dueOn : says !== null && !typed[says]?.trim()

  const save = async () => {
    setTried(true)
    const to = columns.find(({ key }) => key === chosen)
    if (!move || !to || missing) return
    const { day: _, ...words } = typed
    const said = dueOn ? { ...words, dueOn } : words
    if (await moving.move({ row, move, column: to.words, said })) close()
  }
  return (
    <Modal visible appElementId="root" ariaLabelledBy={titleId} onEscKeyDown={close}>
      <ModalContent>
        <ModalTitle id={titleId}>{text('board.move.title')}</ModalTitle>
        <Stack>
          <strong dir="auto">{row.need}</strong>
          {column ? null : (
            <RadioCards
              legend={text('board.move.where')}
              options={columns.map(({ key, words }) => ({ value: key, words }))}
              value={chosen}
              onChange={(key) => {
                setChosen(key)
                setTried(false)
              }}
            />
          )}
          {says ? (
            <MoveWords
              says={says}
              mayPropose={move?.kind === 'status' && move.status === 'waitingForCustomer'}
              typed={typed}
              type={(part) => setTyped((before) => ({ ...before, ...part }))}
              missing={tried && missing}
            />
          ) : null}
          {moving.failure ? (
            <InlineAlert status="error" role="alert">
              {moving.failure.message || text('board.move.failed')}
            </InlineAlert>
          ) : null}
        </Stack>
      </ModalContent>
      <ModalFooter>
        <Button aria-disabled={moving.moving || !move} onClick={() => void save()}>
          {text('board.move.do')}
        </Button>
        <Button variant="secondary" onClick={close}>
          {text('board.move.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
