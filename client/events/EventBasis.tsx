import { IconLock, IconRegisters } from 'suomifi-icons'
import type { Basis } from '#shared/access/Basis.ts'
import type { DataClass } from '#shared/access/DataClass.ts'
import { BasisLine } from '../components/BasisLine.tsx'
import { useText } from '../i18n/useText.ts'
import type { Voice } from './Voice.ts'

type Props = { record: { bases: readonly Basis[]; class?: DataClass }; voice: Voice }

/** Why the viewer sees this record: the narrowest basis that holds, as an icon and words. */
export const EventBasis = ({ record, voice }: Props) => {
  const text = useText()
  const [narrowest] = record.bases
  if (!narrowest) return null
  if (record.class === 'own') return <BasisLine icon={<IconLock />}>{text('events.event.ownNote')}</BasisLine>
  const said = text(
    voice === 'customer' ? `access.basis.toCustomer.${narrowest}` : `access.basis.toProfessional.${narrowest}`,
  )
  return narrowest === 'public' ? <BasisLine icon={<IconRegisters />}>{said}</BasisLine> : <BasisLine>{said}</BasisLine>
}
