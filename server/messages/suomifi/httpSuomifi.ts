import { z } from 'zod'
import { LettersUnreachable } from './LettersUnreachable.ts'
import type { Letter, SuomifiMessages } from './SuomifiMessages.ts'

export type SuomifiSettings = {
  /** What stands before `/v1` and `/v2`; no slash at the end. */
  url: string
  username: string
  password: string
  /** The service in whose name we write. */
  serviceId: string
}

/** How long Suomi.fi may take to answer (milliseconds). */
const TIMEOUT = 10_000
/** What their refusal says of a recipient who has no mailbox in use. */
const NO_MAILBOX = 'MAILBOX_NOT_IN_USE'

const Token = z.object({ access_token: z.string() })
const Refused = z.object({ validationErrors: z.array(z.object({ errorCode: z.string().nullish() })).nullish() })

const post = (url: string, body: object, token?: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT),
    redirect: 'error',
  })

/** An electronic message of theirs: plain text, no answer to it there, and nothing of it in their own notices. */
const messageOf = ({ externalId, recipientId, title, body }: Letter, serviceId: string) => ({
  externalId,
  recipient: { id: recipientId },
  sender: { serviceId },
  electronic: {
    title,
    body,
    bodyFormat: 'Text',
    attachments: [],
    messageServiceType: 'Normal',
    replyAllowedBy: 'No one',
    visibility: 'Normal',
    notifications: {
      senderDetailsInNotifications: 'Organisation and service name',
      unreadMessageNotification: { reminder: 'Default reminder' },
    },
  },
})

/** Suomi.fi messages over their REST interface: a token by our password, then the message. One that is there already (409) is sent. */
export const httpSuomifi = ({ url, username, password, serviceId }: SuomifiSettings): SuomifiMessages => ({
  async send(letter) {
    try {
      const login = await post(`${url}/v1/token`, { username, password })
      if (!login.ok) throw new Error(`status ${login.status} at the token`)
      const { access_token: token } = Token.parse(await login.json())
      const answer = await post(`${url}/v2/messages/electronic`, messageOf(letter, serviceId), token)
      if (answer.ok || answer.status === 409) return 'sent'
      const { validationErrors } = Refused.catch({}).parse(await answer.json().catch(() => ({})))
      if (answer.status === 400 && validationErrors?.some(({ errorCode }) => errorCode === NO_MAILBOX))
        return 'noMailbox'
      throw new Error(`status ${answer.status}`)
    } catch (error) {
      throw new LettersUnreachable(error)
    }
  },
})
