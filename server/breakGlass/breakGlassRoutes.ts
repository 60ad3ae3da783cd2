import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { endBreakGlass } from './endBreakGlass.ts'
import { listBreakGlass } from './listBreakGlass.ts'
import { openBreakGlass } from './openBreakGlass.ts'
import { reviewBreakGlass } from './reviewBreakGlass.ts'

export const breakGlassRoutes = (): Router => {
  const router = Router()
  serve(router, 'openBreakGlass', contracts.openBreakGlass, openBreakGlass)
  serve(router, 'endBreakGlass', contracts.endBreakGlass, endBreakGlass)
  serve(router, 'listBreakGlass', contracts.listBreakGlass, listBreakGlass)
  serve(router, 'reviewBreakGlass', contracts.reviewBreakGlass, reviewBreakGlass)
  return router
}
