import { IconLock, IconRegisters } from 'suomifi-icons'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { BasisLine } from '../components/BasisLine.tsx'
import { useText } from '../i18n/useText.ts'
import type { Voice } from './Voice.ts'

/** Why the viewer sees this event: the narrowest basis that holds, as an icon and words. */
export const EventBasis = ({ event, voice }: { event: TimelineEvent; voice: Voice }) => {
  const text = useText()
  const [narrowest] = event.bases
  if (!narrowest) return null
  if (event.class === 'own') return <BasisLine icon={<IconLock />}>{text('events.event.ownNote')}</BasisLine>
  const said = text(
    voice === 'customer' ? `access.basis.toCustomer.${narrowest}` : `access.basis.toProfessional.${narrowest}`,
  )
  return narrowest === 'public' ? <BasisLine icon={<IconRegisters />}>{said}</BasisLine> : <BasisLine>{said}</BasisLine>
}
