import { organisations } from '#seed/demo/organisations.ts'
import type { PlanPart } from '#shared/access/PlanPart.ts'
import { type Answer, ask } from '#tests/support/ask.ts'
import type { TestApp } from '#tests/support/startApp.ts'

type Grantee = 'kasvukonsultit' | 'vauhtipyora'
type Asked = { as?: string; version?: number; body?: unknown; method?: 'GET' | 'POST' | 'PATCH' | 'DELETE' }

/** What the tests of plans ask, as the owner of the demo company unless said. */
export const plansApi = (app: TestApp, customerId: string) => {
  const call = (path: string, { as = 'owner.revontuli', ...question }: Asked = {}): Promise<Answer> =>
    ask(app, path, { as, ...question })
  const begin = async (name = 'Suunnitelma', template = 'growth') => {
    const { body } = await call(`/api/customers/${customerId}/plans`, { body: { template, name } })
    return body
  }
  return {
    call,
    begin,
    plans: (as?: string) => call(`/api/customers/${customerId}/plans`, as ? { as } : {}),
    /** A plan of its own, and its first section of each of these parts. */
    async sectionsOf(...parts: PlanPart[]): Promise<{ planId: string; ids: string[] }> {
      const plan = await begin()
      const ids = parts.map((part) => plan.sections.find((one: { part: string }) => one.part === part).sectionId)
      return { planId: plan.planId, ids }
    },
    async grant(to: Grantee, sections: string[], right: 'see' | 'comment' | 'edit'): Promise<string> {
      const body = {
        ...{ to: { kind: 'organisation', organisationId: organisations[to]._id }, sections, right },
        purpose: 'Suunnitelma',
      }
      const answer = await call(`/api/customers/${customerId}/grants`, { body })
      return answer.body.grantId
    },
    withdraw: (grantId: string) =>
      call(`/api/customers/${customerId}/grants/${grantId}/withdrawal`, { method: 'POST' }),
  }
}
