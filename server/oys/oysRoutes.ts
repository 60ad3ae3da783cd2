import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { listInvolved } from './listInvolved.ts'

/** What only the customer's own pages ask. */
export const oysRoutes = (): Router => {
  const router = Router()
  serve(router, 'listInvolved', contracts.listInvolved, listInvolved)
  return router
}
