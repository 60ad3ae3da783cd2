import type { Message } from '#shared/messages/Message.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import type { MessageVoice } from './MessageVoice.ts'

type Props = { message: Message; voice: MessageVoice }

/** Who has read a message of the viewer's own side: organisations, and the customer. */
export const Receipts = ({ message, voice }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { when } = useSayTime()
  if (!message.ours) return null
  const readers = message.readBy.map(({ organisation, at }) => {
    if (organisation)
      return text('messages.readBy.organisation', { organisation: organisation.name[language], when: when(at) })
    return text(voice === 'customer' ? 'messages.readBy.you' : 'messages.readBy.customer', { when: when(at) })
  })
  return (
    <Quiet>
      {readers.length === 0 ? text('messages.readBy.nobody') : text('messages.readBy', { readers: readers.join(', ') })}
    </Quiet>
  )
}
