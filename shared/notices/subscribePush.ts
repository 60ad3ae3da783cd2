import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { Language } from '#shared/languages/Language.ts'
import { PushSubscription } from './PushSubscription.ts'

export const subscribePush = defineEndpoint({
  method: 'put',
  path: '/api/notices/push',
  summary: 'Take push messages in this browser: that there is something to read, never what',
  audience: 'signedIn',
  body: PushSubscription.extend({
    /** Of the screen from which it was turned on: the language of the messages, until another is chosen. */
    language: Language.default('fi'),
  }),
  response: z.object({ browsers: z.number().int() }),
  errors: ['session.missing', 'request.invalid', 'push.service_unknown', 'push.unavailable'],
})
