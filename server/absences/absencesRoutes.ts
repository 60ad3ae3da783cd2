import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { changeAbsence } from './changeAbsence.ts'
import { enterAbsences } from './enterAbsences.ts'
import { listAbsences } from './listAbsences.ts'
import { previewCalendar } from './previewCalendar.ts'
import { removeAbsence } from './removeAbsence.ts'

export const absencesRoutes = (): Router => {
  const router = Router()
  serve(router, 'listAbsences', contracts.listAbsences, listAbsences)
  serve(router, 'previewCalendar', contracts.previewCalendar, previewCalendar)
  serve(router, 'enterAbsences', contracts.enterAbsences, enterAbsences)
  serve(router, 'changeAbsence', contracts.changeAbsence, changeAbsence)
  serve(router, 'removeAbsence', contracts.removeAbsence, removeAbsence)
  return router
}
