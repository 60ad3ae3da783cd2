import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { changeContactDetails } from './changeContactDetails.ts'
import { getContactDetails } from './getContactDetails.ts'

export const contactDetailsRoutes = (): Router => {
  const router = Router()
  serve(router, 'getContactDetails', contracts.getContactDetails, getContactDetails)
  serve(router, 'changeContactDetails', contracts.changeContactDetails, changeContactDetails)
  return router
}
