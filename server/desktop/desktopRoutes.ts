import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { getDesktop } from './getDesktop.ts'
import { noteVisit } from './noteVisit.ts'

export const desktopRoutes = (): Router => {
  const router = Router()
  serve(router, 'getDesktop', contracts.getDesktop, getDesktop)
  serve(router, 'noteVisit', contracts.noteVisit, noteVisit)
  return router
}
