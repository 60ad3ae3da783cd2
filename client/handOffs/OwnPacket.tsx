import { styled } from 'styled-components'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { Fold } from '../components/Fold.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { PacketBasis } from './PacketBasis.tsx'
import { PacketFields } from './PacketFields.tsx'
import { usePacketWords } from './usePacketWords.tsx'

const List = styled.ul`
  list-style: none;
  margin: ${tokens.space(2, 0, 0)};
  padding: 0;
  li { padding: ${tokens.space(2, 0)}; border-top: ${tokens.line}; }
  li:last-child { border-bottom: ${tokens.line}; }
`
const Line = styled.label`
  display: flex;
  gap: ${tokens.space(3)};
  align-items: center;
  min-height: 44px;
  font-weight: 600;
  overflow-wrap: anywhere;
  cursor: pointer;
  & > input { flex: none; width: 22px; height: 22px; margin: 0; accent-color: ${tokens.colors.highlightBase}; }
`

type Props = { handOff: HandOff; leaveOut: readonly string[]; onLeaveOut: (recordIds: string[]) => void }

/** What would go with the customer's yes, each thing shown as the receiver would see it; what needs the yes can be left out. */
export const OwnPacket = ({ handOff, leaveOut, onLeaveOut }: Props) => {
  const text = useText()
  const { title } = usePacketWords()
  const items = handOff.packet ?? []
  if (items.length === 0) return <p>{text('ownHandOffs.told.only')}</p>
  return (
    <div>
      <p>{text('ownHandOffs.told')}</p>
      <List>
        {items.map((item) => (
          <li key={`${item.kind} ${item.recordId}`}>
            {item.lacks === 'customer' ? (
              <Line>
                <input
                  type="checkbox"
                  checked={!leaveOut.includes(item.recordId)}
                  onChange={({ target }) =>
                    onLeaveOut(
                      target.checked ? leaveOut.filter((one) => one !== item.recordId) : [...leaveOut, item.recordId],
                    )
                  }
                />
                <span dir="auto">{title(item)}</span>
              </Line>
            ) : (
              <>
                <strong dir="auto">{title(item)}</strong>
                <PacketBasis item={item} voice="customer" />
              </>
            )}
            {item.fields.length > 0 ? (
              <Fold title={text('compose.packet.fields.show')}>
                <PacketFields item={item} />
              </Fold>
            ) : null}
          </li>
        ))}
      </List>
    </div>
  )
}
