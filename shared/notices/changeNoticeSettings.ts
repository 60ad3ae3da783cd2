import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { NoticeSettings } from './NoticeSettings.ts'
import { NoticeSettingsAnswer } from './NoticeSettingsAnswer.ts'

export const changeNoticeSettings = defineEndpoint({
  method: 'put',
  path: '/api/notices/settings',
  summary: 'Choose how I want to be told of notices outside the product; holds for what waits to be sent too',
  audience: 'signedIn',
  body: NoticeSettings,
  response: NoticeSettingsAnswer,
  errors: ['session.missing', 'request.invalid'],
})
