import { useId } from 'react'
import { IconLock } from 'suomifi-icons'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { EventFrame } from './EventFrame.tsx'
import { EventTitle } from './EventTitle.tsx'
import { useSayTime } from './useSayTime.ts'

/** An honest trace: something was recorded that the viewer has a basis for but that its recorder withholds (6 §). */
export const TraceCard = ({ month, contacts }: { month: string; contacts: number }) => {
  const text = useText()
  const { inMonth } = useSayTime()
  const id = useId()
  const said = { month: inMonth(month), count: contacts }
  return (
    <EventFrame icon={<IconLock />} titleId={id} trace>
      <EventTitle id={id} title={text(contacts === 1 ? 'events.trace.one' : 'events.trace.many', said)} />
      <p>{text('events.trace.why')}</p>
      <Quiet>{text('events.trace.ask')}</Quiet>
    </EventFrame>
  )
}
