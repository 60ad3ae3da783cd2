import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { SessionAnswer } from './SessionAnswer.ts'

export const getSession = defineEndpoint({
  method: 'get',
  path: '/api/session',
  summary: 'Who is signed in, for which organisation, with which rules',
  audience: 'signedIn',
  response: SessionAnswer,
  errors: ['session.missing'],
})
