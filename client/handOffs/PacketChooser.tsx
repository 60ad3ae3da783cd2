import { useId, useState } from 'react'
import { styled } from 'styled-components'
import type { PacketField } from '#shared/handOffs/PacketField.ts'
import type { PacketItem } from '#shared/handOffs/PacketItem.ts'
import { Fold } from '../components/Fold.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { FieldChooser } from './FieldChooser.tsx'
import { PacketBasis } from './PacketBasis.tsx'
import type { PacketDraft } from './packetDraft.ts'
import { usePacketWords } from './usePacketWords.tsx'

const List = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
`
const Item = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr) max-content;
  gap: ${tokens.space(0, 4)};
  align-items: center;
  padding: ${tokens.space(1, 4)};
  & + & { border-top: ${tokens.line}; }
  &[data-never='true'] { background: ${tokens.colors.depthLight3}; }
  ${tokens.narrow} { grid-template-columns: minmax(0, 1fr); padding-bottom: ${tokens.space(2)}; }
`
const Line = styled.label`
  display: flex;
  gap: ${tokens.space(3)};
  align-items: center;
  min-height: 44px;
  font-weight: 600;
  overflow-wrap: anywhere;
  cursor: pointer;
  & > input { flex: none; width: 20px; height: 20px; margin: 0; accent-color: ${tokens.colors.highlightBase}; }
  &[data-never='true'] { font-weight: 400; cursor: default; }
`
const Why = styled.div`
  ${tokens.narrow} { padding-left: 32px; }
`
const Says = styled.div`
  grid-column: 1 / -1;
  padding: ${tokens.space(0, 0, 2)};
  padding-left: 32px;
`

type Props = { items: readonly PacketItem[]; draft: PacketDraft; onChange: (draft: PacketDraft) => void }

const isNever = ({ lacks }: PacketItem): boolean => lacks !== null && lacks !== 'customer'

/**
 * What goes along, chosen thing by thing and field by field, each as the receiver will see it and with why. What is chosen shows
 * all that it says; what can't go stands last.
 */
export const PacketChooser = ({ items, draft, onChange }: Props) => {
  const text = useText()
  const id = useId()
  const { title } = usePacketWords()
  const [folds, setFolds] = useState<Record<string, boolean>>({})
  const inOrder = items.toSorted((one, other) => Number(isNever(one)) - Number(isNever(other)))
  return (
    <List>
      {inOrder.map((item) => {
        const { recordId, kind, fields } = item
        const never = isNever(item)
        const chosen = draft[recordId]
        const basisId = `${id}-${recordId}`
        const choose = (named: PacketField[] | null) =>
          onChange({ ...draft, [recordId]: named ? { kind, fields: named } : undefined })
        const unfold = (open: boolean) => setFolds({ ...folds, [recordId]: open })
        return (
          <Item key={`${kind} ${recordId}`} data-never={never}>
            <Line data-never={never}>
              <input
                type="checkbox"
                checked={chosen !== undefined}
                disabled={never}
                aria-describedby={basisId}
                onChange={({ target }) => choose(target.checked ? [] : null)}
              />
              <span dir="auto">{title(item)}</span>
            </Line>
            <Why id={basisId}>
              <PacketBasis item={item} />
            </Why>
            {fields.length > 0 ? (
              <Says>
                <Fold
                  title={text('compose.packet.fields')}
                  open={folds[recordId] ?? chosen !== undefined}
                  onOpen={unfold}
                >
                  <FieldChooser
                    item={item}
                    chosen={chosen?.fields ?? null}
                    onChange={(named) => {
                      // Open still when the last of it is left out: whoever chooses stands in it.
                      unfold(true)
                      choose(named)
                    }}
                  />
                </Fold>
              </Says>
            ) : null}
          </Item>
        )
      })}
    </List>
  )
}
