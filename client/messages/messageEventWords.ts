import type { EventFact } from '#shared/events/EventFact.ts'
import { messageEventTexts } from '#shared/messages/messageEventTexts.ts'
import { addTexts } from '../i18n/addTexts.ts'
import type { TextKey } from '../i18n/TextKey.ts'

addTexts(messageEventTexts)

type Fact = Extract<EventFact, { type: 'message.sent' }>

/** That a message was sent, and for whom, in one line. */
export const messageEventWords = (text: (key: TextKey) => string, { content }: Fact): string =>
  text(content.audience === 'organisation' ? 'messages.event.internal' : `messages.event.${content.kind}`)
