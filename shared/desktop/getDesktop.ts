import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MyTask } from '#shared/matters/MyTask.ts'
import { NextStep } from '#shared/nextSteps/NextStep.ts'
import { CompanyRow } from '#shared/register/CompanyRow.ts'

export const getDesktop = defineEndpoint({
  method: 'get',
  path: '/api/desktop',
  summary: 'The adviser’s morning: customers I opened last, and my open next steps and tasks, the first due first',
  audience: 'signedIn',
  response: z.object({
    recentCustomers: z.array(CompanyRow.extend({ visitedAt: z.string() })),
    nextSteps: z.array(NextStep),
    tasks: z.array(MyTask),
  }),
  errors: ['session.missing'],
})
