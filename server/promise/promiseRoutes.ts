import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { getPromiseFigures } from './getPromiseFigures.ts'

export const promiseRoutes = (): Router => {
  const router = Router()
  serve(router, 'getPromiseFigures', contracts.getPromiseFigures, getPromiseFigures)
  return router
}
