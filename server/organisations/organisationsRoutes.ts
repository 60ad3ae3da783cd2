import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { organisationNames } from './organisationNames.ts'

/** The organisations of Y-CRM, for pickers. */
export const organisationsRoutes = (): Router => {
  const router = Router()
  serve(router, 'listOrganisations', contracts.listOrganisations, async () => ({
    items: [...(await organisationNames()).values()],
  }))
  return router
}
