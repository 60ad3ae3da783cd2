import { styled } from 'styled-components'
import { IconDownload } from 'suomifi-icons'
import type { PacketItem } from '#shared/handOffs/PacketItem.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { usePacketWords } from './usePacketWords.tsx'

const List = styled.dl`
  display: grid;
  grid-template-columns: minmax(96px, max-content) minmax(0, 1fr);
  gap: ${tokens.space(1, 4)};
  margin: 0;
  dt { color: ${tokens.colors.depthDark1}; }
  dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  ${tokens.narrow} { grid-template-columns: minmax(0, 1fr); dd { margin-bottom: ${tokens.space(2)}; } }
`
const Download = styled.a`
  display: inline-flex;
  gap: ${tokens.space(2)};
  align-items: center;
  min-height: 32px;
  & > svg { flex: none; width: 16px; height: 16px; }
`

type Props = {
  item: PacketItem
  /** Where the file of a document is fetched; null: it is not to be had here. */
  fileOf?: ((documentId: string) => string) | null
}

/** One thing of a packet, field by field as the receiver sees it. */
export const PacketFields = ({ item, fileOf = null }: Props) => {
  const text = useText()
  const { say, label } = usePacketWords()
  return (
    <List>
      {item.fields.map((shown) => (
        <div key={shown.field} style={{ display: 'contents' }}>
          <dt>{label(shown.field)}</dt>
          <dd dir="auto">
            {shown.field === 'content' && fileOf ? (
              <Download href={fileOf(item.recordId)} download>
                <IconDownload aria-hidden="true" />
                {text('packet.fetch', { name: say(shown) })}
              </Download>
            ) : (
              say(shown)
            )}
          </dd>
        </div>
      ))}
    </List>
  )
}
