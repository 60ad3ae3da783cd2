import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { BreakGlassId } from '#shared/ids/BreakGlassId.ts'
import { ReviewableBreakGlass } from './ReviewableBreakGlass.ts'

export const reviewBreakGlass = defineEndpoint({
  method: 'post',
  path: '/api/break-glass/:breakGlassId/review',
  summary: 'Review a colleague’s break-glass as the second person: was it justified, and why',
  audience: 'signedIn',
  params: z.strictObject({ breakGlassId: BreakGlassId }),
  body: z.strictObject({ justified: z.boolean(), text: recordedText(1000).pipe(z.string().min(1)) }),
  response: ReviewableBreakGlass,
  errors: [
    'session.missing',
    'request.invalid',
    'access.denied',
    'breakGlass.not_found',
    'breakGlass.own_opening',
    'breakGlass.still_open',
    'breakGlass.already_reviewed',
  ],
})
