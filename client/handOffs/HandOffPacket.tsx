import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { PacketList } from './PacketList.tsx'

const fileIn = (handOff: HandOff) => (documentId: string) => {
  const takes = handOff.kind === 'pullRequest' ? handOff.ours : !handOff.ours
  return takes ? `/api/hand-offs/${handOff.handOffId}/files/${documentId}` : `/api/documents/${documentId}/file`
}

/** What went along with a hand-off, as far as it is open to the viewer. */
export const HandOffPacket = ({ handOff }: { handOff: HandOff }) => {
  const text = useText()
  const { packet, ours, kind } = handOff
  if (packet === null && kind === 'pullRequest') return null
  return (
    <div>
      <h3>{text('packet.title')}</h3>
      {packet === null ? <Quiet as="p">{text('packet.closed')}</Quiet> : null}
      {packet?.length === 0 ? <Quiet as="p">{text('packet.empty')}</Quiet> : null}
      {packet && packet.length > 0 ? <PacketList items={packet} fileOf={fileIn(handOff)} /> : null}
      {packet && !ours && kind !== 'pullRequest' ? <Quiet as="p">{text('handOffs.opensOnly')}</Quiet> : null}
    </div>
  )
}
