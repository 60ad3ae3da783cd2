import { Router } from 'express'
import mongoose from 'mongoose'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'

export const healthRoutes = (version: string): Router => {
  const router = Router()
  serve(router, 'getHealth', contracts.getHealth, async () => {
    await mongoose.connection.db?.command({ ping: 1 })
    return { status: 'ok' as const, version }
  })
  return router
}
