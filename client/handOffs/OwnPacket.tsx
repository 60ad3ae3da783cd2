import { styled } from 'styled-components'
import { IconCheck } from 'suomifi-icons'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { Fold } from '../components/Fold.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { PacketBasis } from './PacketBasis.tsx'
import { PacketFields } from './PacketFields.tsx'
import { PlanGoesLive } from './PlanGoesLive.tsx'
import { usePacketWords } from './usePacketWords.tsx'

const List = styled.ul`
  list-style: none;
  margin: ${tokens.space(2, 0, 0)};
  padding: 0;
`
const Item = styled.li`
  display: grid;
  grid-template-columns: 28px minmax(0, 1fr);
  gap: ${tokens.space(0, 2)};
  align-items: start;
  padding: ${tokens.space(1, 0)};
  border-top: ${tokens.line};
  &:last-child { border-bottom: ${tokens.line}; }
  & > label { display: grid; place-items: center start; min-height: 44px; cursor: pointer; }
  & > label > input { width: 22px; height: 22px; margin: 0; accent-color: ${tokens.colors.highlightBase}; }
  & > svg { width: 18px; height: 18px; margin-top: 13px; color: ${tokens.colors.successDark1}; }
`

type Props = { handOff: HandOff; leaveOut: readonly string[]; onLeaveOut: (recordIds: string[]) => void }

/** What would go with the customer's yes, each thing shown as the receiver would see it; what needs the yes can be left out. */
export const OwnPacket = ({ handOff, leaveOut, onLeaveOut }: Props) => {
  const text = useText()
  const { title } = usePacketWords()
  const items = handOff.packet ?? []
  if (items.length === 0) return <p>{text('ownHandOffs.told.only')}</p>
  const leave = (recordId: string, out: boolean) =>
    onLeaveOut(out ? [...leaveOut, recordId] : leaveOut.filter((one) => one !== recordId))
  return (
    <div>
      <p>{text('ownHandOffs.told')}</p>
      <List>
        {items.map((item) => (
          <Item key={`${item.kind} ${item.recordId}`}>
            {item.lacks === 'customer' ? (
              <label>
                <input
                  type="checkbox"
                  aria-label={text('ownHandOffs.goes', { what: title(item) })}
                  checked={!leaveOut.includes(item.recordId)}
                  onChange={({ target }) => leave(item.recordId, !target.checked)}
                />
              </label>
            ) : (
              <IconCheck aria-hidden="true" />
            )}
            <div>
              {item.fields.length > 0 ? (
                <Fold title={title(item)}>
                  <PacketFields item={item} />
                </Fold>
              ) : (
                <strong dir="auto">{title(item)}</strong>
              )}
              {item.lacks === 'customer' ? null : <PacketBasis item={item} voice="customer" />}
            </div>
          </Item>
        ))}
      </List>
      <PlanGoesLive items={items} />
    </div>
  )
}
