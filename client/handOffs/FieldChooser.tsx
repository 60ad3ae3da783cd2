import { useId } from 'react'
import { styled } from 'styled-components'
import type { PacketField } from '#shared/handOffs/PacketField.ts'
import type { PacketItem } from '#shared/handOffs/PacketItem.ts'
import { Quiet } from '../components/Quiet.ts'
import { tokens } from '../theme/tokens.ts'
import { usePacketWords } from './usePacketWords.tsx'

const List = styled.div`
  display: grid;
`
const Field = styled.label`
  display: grid;
  grid-template-columns: 20px minmax(0, 1fr);
  gap: ${tokens.space(1, 3)};
  align-items: start;
  min-height: 32px;
  cursor: pointer;
  & > input { width: 18px; height: 18px; margin: 3px 0 0; accent-color: ${tokens.colors.highlightBase}; }
  & > span { display: grid; gap: ${tokens.space(0, 3)}; overflow-wrap: anywhere; white-space: pre-wrap; }
  ${tokens.wide} { & > span { grid-template-columns: 128px minmax(0, 1fr); } }
  ${tokens.narrow} { min-height: 44px; }
`

type Props = {
  item: PacketItem
  /** null: it does not go; empty: all of it goes. */
  chosen: readonly PacketField[] | null
  /** null: nothing of it is left. */
  onChange: (fields: PacketField[] | null) => void
}

/** The fields of one thing as the receiver will see them, each to be left out. */
export const FieldChooser = ({ item, chosen, onChange }: Props) => {
  const id = useId()
  const { say, label } = usePacketWords()
  const all = item.fields.map(({ field }) => field)
  const goes = (field: PacketField) => chosen !== null && (chosen.length === 0 || chosen.includes(field))
  const toggle = (field: PacketField, on: boolean) => {
    const next = all.filter((one) => (one === field ? on : goes(one)))
    onChange(next.length === 0 ? null : next.length === all.length ? [] : next)
  }
  return (
    <List>
      {item.fields.map((shown) => (
        <Field key={shown.field}>
          <input
            type="checkbox"
            aria-labelledby={`${id}-${shown.field}`}
            aria-describedby={`${id}-${shown.field}-value`}
            checked={goes(shown.field)}
            onChange={({ target }) => toggle(shown.field, target.checked)}
          />
          <span>
            <Quiet id={`${id}-${shown.field}`}>{label(shown.field)}</Quiet>
            <span id={`${id}-${shown.field}-value`} dir="auto">
              {say(shown)}
            </span>
          </span>
        </Field>
      ))}
    </List>
  )
}
