import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { listLedger } from './listLedger.ts'

export const ledgerRoutes = (): Router => {
  const router = Router()
  serve(router, 'listLedger', contracts.listLedger, listLedger)
  return router
}
