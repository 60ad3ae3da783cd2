import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { correctContact } from './correctContact.ts'
import { decideWithholding } from './decideWithholding.ts'
import { listEvents } from './listEvents.ts'
import { listTraces } from './listTraces.ts'
import { listWithholdingReviews } from './listWithholdingReviews.ts'
import { logContact } from './logContact.ts'

export const eventsRoutes = (): Router => {
  const router = Router()
  serve(router, 'listEvents', contracts.listEvents, listEvents)
  serve(router, 'listTraces', contracts.listTraces, listTraces)
  serve(router, 'logContact', contracts.logContact, logContact)
  serve(router, 'correctContact', contracts.correctContact, correctContact)
  serve(router, 'decideWithholding', contracts.decideWithholding, decideWithholding)
  serve(router, 'listWithholdingReviews', contracts.listWithholdingReviews, listWithholdingReviews)
  return router
}
