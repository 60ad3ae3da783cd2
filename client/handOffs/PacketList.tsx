import { styled } from 'styled-components'
import type { PacketItem } from '#shared/handOffs/PacketItem.ts'
import { Fold } from '../components/Fold.tsx'
import type { Voice } from '../events/Voice.ts'
import { tokens } from '../theme/tokens.ts'
import { PacketBasis } from './PacketBasis.tsx'
import { PacketFields } from './PacketFields.tsx'
import { packetIcons, usePacketWords } from './usePacketWords.tsx'

const List = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
`
const Item = styled.li`
  display: grid;
  grid-template-columns: 24px minmax(0, 1fr);
  gap: ${tokens.space(1, 3)};
  align-items: start;
  padding: ${tokens.space(3, 0)};
  border-top: ${tokens.line};
  &:last-child { border-bottom: ${tokens.line}; }
  & > svg { width: 20px; height: 20px; margin-top: 2px; color: ${tokens.colors.highlightBase}; }
  & > :last-child { grid-column: 2; }
  /* Why it may go stands beside it while there is room: what is opened has the whole width. */
  ${tokens.wide} {
    &:not(:has([aria-expanded='true'])) {
      grid-template-columns: 24px minmax(0, 1fr) minmax(0, max-content);
      & > :last-child { grid-column: auto; }
    }
  }
`

type Props = {
  items: readonly PacketItem[]
  voice?: Voice
  fileOf?: ((documentId: string) => string) | null
  /** Each thing opened from the start: what somebody is asked about. */
  open?: boolean
}

/** What went along, each by its name with why; one press shows it field by field. */
export const PacketList = ({ items, voice = 'professional', fileOf = null, open = false }: Props) => {
  const { title } = usePacketWords()
  return (
    <List>
      {items.map((item) => (
        <Item key={`${item.kind} ${item.recordId}`}>
          {packetIcons[item.kind]}
          {item.fields.length > 0 && !open ? (
            <Fold title={title(item)}>
              <PacketFields item={item} fileOf={fileOf} />
            </Fold>
          ) : (
            <div>
              <strong dir="auto">{title(item)}</strong>
              {item.fields.length > 0 ? <PacketFields item={item} fileOf={fileOf} /> : null}
            </div>
          )}
          <PacketBasis item={item} voice={voice} />
        </Item>
      ))}
    </List>
  )
}
