import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { changeTeam } from './changeTeam.ts'
import { listTeams } from './listTeams.ts'
import { makeTeam } from './makeTeam.ts'
import { removeTeam } from './removeTeam.ts'

export const teamsRoutes = (): Router => {
  const router = Router()
  serve(router, 'listTeams', contracts.listTeams, listTeams)
  serve(router, 'makeTeam', contracts.makeTeam, makeTeam)
  serve(router, 'changeTeam', contracts.changeTeam, changeTeam)
  serve(router, 'removeTeam', contracts.removeTeam, removeTeam)
  return router
}
