import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { getCustomerAccess } from './getCustomerAccess.ts'

export const customersRoutes = (): Router => {
  const router = Router()
  serve(router, 'getCustomerAccess', contracts.getCustomerAccess, getCustomerAccess)
  return router
}
