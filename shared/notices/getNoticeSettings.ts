import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { NoticeSettingsAnswer } from './NoticeSettingsAnswer.ts'

export const getNoticeSettings = defineEndpoint({
  method: 'get',
  path: '/api/notices/settings',
  summary: 'How I want to be told of notices outside the product',
  audience: 'signedIn',
  response: NoticeSettingsAnswer,
  errors: ['session.missing'],
})
