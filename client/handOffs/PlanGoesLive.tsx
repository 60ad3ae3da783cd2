import type { PacketItem } from '#shared/handOffs/PacketItem.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'

/** What a customer should know who lets a section of the plan go: it is not a copy. */
export const PlanGoesLive = ({ items }: { items: readonly PacketItem[] }) => {
  const text = useText()
  return items.some(({ kind }) => kind === 'planSection') ? <Quiet as="p">{text('ownHandOffs.planLive')}</Quiet> : null
}
