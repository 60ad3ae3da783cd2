import { useId } from 'react'
import { styled } from 'styled-components'
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
  gap: ${tokens.space(1)};
  padding: ${tokens.space(2, 4)};
  & + & { border-top: ${tokens.line}; }
  &[data-never='true'] { background: ${tokens.colors.depthLight3}; }
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
const Beside = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
  padding-left: 32px;
`

type Props = { items: readonly PacketItem[]; draft: PacketDraft; onChange: (draft: PacketDraft) => void }

/** What goes along, chosen thing by thing and field by field, each as the receiver will see it and with why. */
export const PacketChooser = ({ items, draft, onChange }: Props) => {
  const text = useText()
  const id = useId()
  const { title } = usePacketWords()
  return (
    <List>
      {items.map((item) => {
        const { recordId, kind, lacks, fields } = item
        const never = lacks !== null && lacks !== 'customer'
        const chosen = draft[recordId]
        const basisId = `${id}-${recordId}`
        return (
          <Item key={`${kind} ${recordId}`} data-never={never}>
            <Line data-never={never}>
              <input
                type="checkbox"
                checked={chosen !== undefined}
                disabled={never}
                aria-describedby={basisId}
                onChange={({ target }) =>
                  onChange({ ...draft, [recordId]: target.checked ? { kind, fields: [] } : undefined })
                }
              />
              <span dir="auto">{title(item)}</span>
            </Line>
            <Beside>
              <div id={basisId}>
                <PacketBasis item={item} />
              </div>
              {fields.length > 0 ? (
                <Fold title={text('compose.packet.fields')}>
                  <FieldChooser
                    item={item}
                    chosen={chosen?.fields ?? null}
                    onChange={(named) =>
                      onChange({ ...draft, [recordId]: named ? { kind, fields: named } : undefined })
                    }
                  />
                </Fold>
              ) : null}
            </Beside>
          </Item>
        )
      })}
    </List>
  )
}
