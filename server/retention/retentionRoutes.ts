import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { holdRetention } from './holdRetention.ts'
import { listRetention } from './listRetention.ts'

export const retentionRoutes = (): Router => {
  const router = Router()
  serve(router, 'listRetention', contracts.listRetention, listRetention)
  serve(router, 'holdRetention', contracts.holdRetention, holdRetention)
  return router
}
