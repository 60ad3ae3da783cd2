import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { comparePlanVersion } from './comparePlanVersion.ts'
import { getPlanVersion } from './getPlanVersion.ts'
import { getSectionAuthors } from './getSectionAuthors.ts'
import { listPlanGuests } from './listPlanGuests.ts'
import { listPlanLooks } from './listPlanLooks.ts'
import { listPlanVersions } from './listPlanVersions.ts'
import { namePlanVersion } from './namePlanVersion.ts'
import { restorePlanVersion } from './restorePlanVersion.ts'

export const versionsRoutes = (): Router => {
  const router = Router()
  serve(router, 'listPlanVersions', contracts.listPlanVersions, listPlanVersions)
  serve(router, 'namePlanVersion', contracts.namePlanVersion, namePlanVersion)
  serve(router, 'getPlanVersion', contracts.getPlanVersion, getPlanVersion)
  serve(router, 'comparePlanVersion', contracts.comparePlanVersion, comparePlanVersion)
  serve(router, 'restorePlanVersion', contracts.restorePlanVersion, restorePlanVersion)
  serve(router, 'listPlanGuests', contracts.listPlanGuests, listPlanGuests)
  serve(router, 'listPlanLooks', contracts.listPlanLooks, listPlanLooks)
  serve(router, 'getSectionAuthors', contracts.getSectionAuthors, getSectionAuthors)
  return router
}
