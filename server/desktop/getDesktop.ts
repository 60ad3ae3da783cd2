import type { Handler } from '#server/http/Handler.ts'
import { findMyTasks } from '#server/matters/findMyTasks.ts'
import { findMyNextSteps } from '#server/nextSteps/findMyNextSteps.ts'
import { companyRowsOf } from '#server/register/companyRowsOf.ts'
import type { getDesktop as contract } from '#shared/desktop/getDesktop.ts'
import { VisitModel } from './visitModel.ts'

const RECENT_CUSTOMERS = 10

/** The customers that the actor opened last, of those they may still see, and their open next steps and tasks. */
export const getDesktop: Handler<typeof contract> = async (context) => {
  const [visits, nextSteps, tasks] = await Promise.all([
    VisitModel.find({ userId: context.actor.userId }).sort({ visitedAt: -1 }).limit(RECENT_CUSTOMERS).lean(),
    findMyNextSteps(context),
    findMyTasks(context),
  ])
  const rows = await companyRowsOf(
    context,
    visits.map(({ customerId }) => customerId),
  )
  const byId = new Map<string, (typeof rows)[number]>(rows.map((row) => [row.customerId, row]))
  const recentCustomers = visits.flatMap(({ customerId, visitedAt }) => {
    const row = byId.get(customerId)
    return row ? [{ ...row, visitedAt: visitedAt.toISOString() }] : []
  })
  return { recentCustomers, nextSteps, tasks }
}
