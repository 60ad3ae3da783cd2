import { IconConversation } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { EmptyState } from '../components/EmptyState.tsx'
import { useText } from '../i18n/useText.ts'
import type { Voice } from './Voice.ts'

type Props = { voice: Voice; onClear?: () => void; onFirstStep?: () => void }

/** Nothing to show: nothing has happened yet, or nothing matches; and the first step from there. */
export const TimelineEmpty = ({ voice, onClear, onFirstStep }: Props) => {
  const text = useText()
  if (onClear)
    return (
      <EmptyState
        title={text('events.timeline.noMatch.title')}
        action={
          <Button variant="secondary" onClick={onClear}>
            {text('events.filter.clear')}
          </Button>
        }
      >
        {text('events.timeline.noMatch.text')}
      </EmptyState>
    )
  if (voice === 'customer')
    return (
      <EmptyState icon={<IconConversation />} title={text('events.timeline.empty.ownTitle')}>
        {text('events.timeline.empty.own')}
      </EmptyState>
    )
  return (
    <EmptyState
      icon={<IconConversation />}
      title={text('events.timeline.empty.title')}
      action={
        onFirstStep ? (
          <Button variant="secondary" onClick={onFirstStep}>
            {text('events.log.open')}
          </Button>
        ) : null
      }
    >
      {text(onFirstStep ? 'events.timeline.empty.canLog' : 'events.timeline.empty.canOnlyRead')}
    </EmptyState>
  )
}
