import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { addPathStep } from './addPathStep.ts'
import { changePathStep } from './changePathStep.ts'
import { choosePath } from './choosePath.ts'
import { getPath } from './getPath.ts'
import { getPathHelp } from './getPathHelp.ts'
import { getPermitBundle } from './getPermitBundle.ts'
import { listPathDocuments } from './listPathDocuments.ts'
import { listPathSteps } from './listPathSteps.ts'
import { listPathStepVersions } from './listPathStepVersions.ts'
import { listPermitsToReport } from './listPermitsToReport.ts'
import { reportPermit } from './reportPermit.ts'
import { setPathStep } from './setPathStep.ts'
import { setPermit } from './setPermit.ts'

export const foundersPathRoutes = (): Router => {
  const router = Router()
  serve(router, 'listPathSteps', contracts.listPathSteps, listPathSteps)
  serve(router, 'addPathStep', contracts.addPathStep, addPathStep)
  serve(router, 'changePathStep', contracts.changePathStep, changePathStep)
  serve(router, 'listPathStepVersions', contracts.listPathStepVersions, listPathStepVersions)
  serve(router, 'getPath', contracts.getPath, getPath)
  serve(router, 'choosePath', contracts.choosePath, choosePath)
  serve(router, 'setPathStep', contracts.setPathStep, setPathStep)
  serve(router, 'listPathDocuments', contracts.listPathDocuments, listPathDocuments)
  serve(router, 'getPathHelp', contracts.getPathHelp, getPathHelp)
  serve(router, 'getPermitBundle', contracts.getPermitBundle, getPermitBundle)
  serve(router, 'setPermit', contracts.setPermit, setPermit)
  serve(router, 'listPermitsToReport', contracts.listPermitsToReport, listPermitsToReport)
  serve(router, 'reportPermit', contracts.reportPermit, reportPermit)
  return router
}
