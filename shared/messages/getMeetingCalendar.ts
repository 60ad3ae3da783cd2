import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { StoredFile } from '#shared/contracts/StoredFile.ts'
import { MessageId } from '#shared/ids/MessageId.ts'

export const getMeetingCalendar = defineEndpoint({
  method: 'get',
  path: '/api/messages/:messageId/calendar',
  summary: 'The meeting or the proposed time of a message as a calendar file (.ics), with its place and subject',
  audience: 'signedIn',
  params: z.strictObject({ messageId: MessageId }),
  response: StoredFile,
  file: 'stored',
  errors: ['session.missing', 'request.invalid', 'message.not_found', 'message.no_time'],
})
