import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { changeNextStep } from './changeNextStep.ts'
import { listNextSteps } from './listNextSteps.ts'

export const nextStepsRoutes = (): Router => {
  const router = Router()
  serve(router, 'listNextSteps', contracts.listNextSteps, listNextSteps)
  serve(router, 'changeNextStep', contracts.changeNextStep, changeNextStep)
  return router
}
