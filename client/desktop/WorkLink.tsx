import { TextLink } from '../components/TextLink.ts'
import { useText } from '../i18n/useText.ts'
import type { WorkItem } from './WorkItem.ts'

/** The way to a matter or a hand-off, by what the customer needs. */
export const WorkLink = ({ item }: { item: WorkItem }) => {
  const text = useText()
  if (item.of === 'matter')
    return (
      <TextLink to="/matters/$matterId" params={{ matterId: item.row.matterId }}>
        {item.row.need}
      </TextLink>
    )
  return (
    <TextLink to="/hand-offs/$handOffId" params={{ handOffId: item.row.handOffId }}>
      {item.row.need ?? text('desk.handOff.need')}
    </TextLink>
  )
}
