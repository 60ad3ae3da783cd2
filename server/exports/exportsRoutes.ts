import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { exportCustomer } from './exportCustomer.ts'
import { exportCustomerPage } from './exportCustomerPage.ts'

export const exportsRoutes = (): Router => {
  const router = Router()
  serve(router, 'exportCustomer', contracts.exportCustomer, exportCustomer)
  serve(router, 'exportCustomerPage', contracts.exportCustomerPage, exportCustomerPage)
  return router
}
