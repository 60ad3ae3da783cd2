import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { addMatterTask } from './addMatterTask.ts'
import { answerMatter } from './answerMatter.ts'
import { assignMatters } from './assignMatters.ts'
import { changeMatter } from './changeMatter.ts'
import { changeMatterMembers } from './changeMatterMembers.ts'
import { changeMatterStatus } from './changeMatterStatus.ts'
import { changeMatterTask } from './changeMatterTask.ts'
import { getMatter } from './getMatter.ts'
import { listCustomerMatters } from './listCustomerMatters.ts'
import { listMatterChoices } from './listMatterChoices.ts'
import { listMatters } from './listMatters.ts'
import { openMatter } from './openMatter.ts'

export const mattersRoutes = (): Router => {
  const router = Router()
  serve(router, 'listMatterChoices', contracts.listMatterChoices, listMatterChoices)
  serve(router, 'listMatters', contracts.listMatters, listMatters)
  serve(router, 'listCustomerMatters', contracts.listCustomerMatters, listCustomerMatters)
  serve(router, 'openMatter', contracts.openMatter, openMatter)
  serve(router, 'assignMatters', contracts.assignMatters, assignMatters)
  serve(router, 'getMatter', contracts.getMatter, getMatter)
  serve(router, 'changeMatter', contracts.changeMatter, changeMatter)
  serve(router, 'changeMatterStatus', contracts.changeMatterStatus, changeMatterStatus)
  serve(router, 'answerMatter', contracts.answerMatter, answerMatter)
  serve(router, 'changeMatterMembers', contracts.changeMatterMembers, changeMatterMembers)
  serve(router, 'addMatterTask', contracts.addMatterTask, addMatterTask)
  serve(router, 'changeMatterTask', contracts.changeMatterTask, changeMatterTask)
  return router
}
