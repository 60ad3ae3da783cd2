import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { findCompanies } from './findCompanies.ts'
import { getCompany } from './getCompany.ts'
import { getRegisterCodes } from './getRegisterCodes.ts'

export const registerRoutes = (): Router => {
  const router = Router()
  serve(router, 'findCompanies', contracts.findCompanies, findCompanies)
  serve(router, 'getCompany', contracts.getCompany, getCompany)
  serve(router, 'getRegisterCodes', contracts.getRegisterCodes, getRegisterCodes)
  return router
}
