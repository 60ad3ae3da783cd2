import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { changeOrganisationPromise } from './changeOrganisationPromise.ts'
import { changeService } from './changeService.ts'
import { listOwnServices } from './listOwnServices.ts'
import { listServices } from './listServices.ts'
import { makeService } from './makeService.ts'

export const servicesRoutes = (): Router => {
  const router = Router()
  serve(router, 'listServices', contracts.listServices, listServices)
  serve(router, 'listOwnServices', contracts.listOwnServices, listOwnServices)
  serve(router, 'makeService', contracts.makeService, makeService)
  serve(router, 'changeService', contracts.changeService, changeService)
  serve(router, 'changeOrganisationPromise', contracts.changeOrganisationPromise, changeOrganisationPromise)
  return router
}
