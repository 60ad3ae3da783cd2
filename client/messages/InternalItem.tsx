import { useId } from 'react'
import type { InternalMessage } from '#shared/messages/InternalMessage.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { AttachedFiles } from './AttachedFiles.tsx'
import { Bubble } from './Bubble.ts'

/** One message among colleagues. */
export const InternalItem = ({ message }: { message: InternalMessage }) => {
  const id = useId()
  const { when } = useSayTime()
  const { by, sentAt, mine, text, attachments } = message
  return (
    <Bubble $ours={mine} $inside aria-labelledby={id}>
      <Quiet id={id}>
        {by.name}
        {' · '}
        <time dateTime={sentAt}>{when(sentAt)}</time>
      </Quiet>
      <div>
        <p dir="auto">{text}</p>
        <AttachedFiles attachments={attachments} />
      </div>
    </Bubble>
  )
}
