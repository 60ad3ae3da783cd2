import { styled } from 'styled-components'
import { IconMandatesGrant, IconRegisters, IconWarning } from 'suomifi-icons'
import type { PacketItem } from '#shared/handOffs/PacketItem.ts'
import { BasisLine } from '../components/BasisLine.tsx'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import type { Voice } from '../events/Voice.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Lacking = styled.p`
  display: flex;
  gap: ${tokens.space(1)};
  align-items: baseline;
  color: ${tokens.colors.alertBase};
  font-size: 15px;
  & > svg { flex: none; width: 16px; height: 16px; transform: translateY(2px); }
`
const Asked = styled(Lacking)`
  color: ${tokens.colors.depthDark1};
  & > svg { color: ${tokens.colors.accentBase}; }
`

type Props = { item: Pick<PacketItem, 'bases' | 'lacks' | 'agreed'>; voice?: Voice }

/** Why something in a packet may go, or what is lacking: an icon and words, as everywhere. */
export const PacketBasis = ({ item, voice = 'professional' }: Props) => {
  const text = useText()
  const { shortDay } = useSayTime()
  const { bases, lacks, agreed } = item
  if (lacks === 'customer')
    return (
      <Asked>
        <IconMandatesGrant />
        <span>{text('packet.lacks.customer')}</span>
      </Asked>
    )
  if (lacks)
    return (
      <Lacking>
        <IconWarning />
        <span>{text(`packet.lacks.${lacks}`)}</span>
      </Lacking>
    )
  const [narrowest] = bases
  if (!narrowest) return null
  if (narrowest === 'grant' && agreed)
    return <BasisLine>{text('packet.agreed', { day: shortDay(helsinkiTime(agreed.at).day) })}</BasisLine>
  const said = text(
    voice === 'customer' ? `access.basis.toCustomer.${narrowest}` : `access.basis.toProfessional.${narrowest}`,
  )
  return narrowest === 'public' ? <BasisLine icon={<IconRegisters />}>{said}</BasisLine> : <BasisLine>{said}</BasisLine>
}
