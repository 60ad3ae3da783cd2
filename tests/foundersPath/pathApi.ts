import { organisations } from '#seed/demo/organisations.ts'
import { type Answer, ask } from '#tests/support/ask.ts'
import type { TestApp } from '#tests/support/startApp.ts'

type Asked = { as?: string; version?: number; body?: unknown; method?: 'GET' | 'POST' | 'PUT' | 'PATCH' }
type OnPath = { key: string; isDone: boolean; waitsFor: string[]; own: { state: string; version: number } }

const NOTHING = { receivedOn: null, decidedOn: null, decisionUrl: null, needed: null, askedOn: null, told: false }

/** What the tests of the founder's path ask, as the founder unless said. */
export const pathApi = (app: TestApp, customerId: string, owner = 'founder') => {
  const call = (path: string, { as = owner, ...question }: Asked = {}): Promise<Answer> =>
    ask(app, path, { as, ...question })
  const own = `/api/customers/${customerId}/path`
  return {
    call,
    path: (as?: string) => call(own, as ? { as } : {}),
    choose: (body: object, version = 0, as?: string) =>
      call(own, {
        method: 'PUT',
        version,
        body: { form: null, industry: null, municipality: null, ...body },
        ...(as ? { as } : {}),
      }),
    say: (stepKey: string, body: object, version = 0, as?: string) =>
      call(`${own}/steps/${stepKey}`, {
        ...{ method: 'PUT', version, body: { state: 'done', on: null, note: '', ...body } },
        ...(as ? { as } : {}),
      }),
    permit: (stepKey: string, body: object, version = 0, as?: string) =>
      call(`${own}/permits/${stepKey}`, {
        ...{ method: 'PUT', version, body: { state: 'asked', ...NOTHING, ...body } },
        ...(as ? { as } : {}),
      }),
    bundle: (as?: string) => call(`${own}/permits`, as ? { as } : {}),
    report: (permitId: string, body: object, as = 'system.lappi') =>
      call(`/api/permits/${permitId}/reports`, {
        as,
        body: {
          ...{ reportId: 'r-1', at: '2026-11-20T10:00:00Z', state: 'received', receivedOn: '2026-11-20' },
          ...{ decidedOn: null, decisionUrl: null, needed: null, ...body },
        },
      }),
    steps: (as = owner) => call('/api/path-steps', { as }),
    addStep: (body: object, as = 'editor.keha') => call('/api/path-steps', { as, body }),
    change: (stepKey: string, body: object, version = 1, as = 'editor.keha') =>
      call(`/api/path-steps/${stepKey}`, { as, method: 'PATCH', version, body }),
    versions: (stepKey: string, as = 'editor.keha') => call(`/api/path-steps/${stepKey}/versions`, { as }),
    grant: (to: keyof typeof organisations, sections: string[]) =>
      call(`/api/customers/${customerId}/grants`, {
        body: {
          to: { kind: 'organisation', organisationId: organisations[to]._id },
          ...{ sections, right: 'see', purpose: 'Neuvonta' },
        },
      }),
    withdraw: (grantId: string) =>
      call(`/api/customers/${customerId}/grants/${grantId}/withdrawal`, { method: 'POST' }),
    stepIn: ({ body }: Answer, key: string): OnPath => body.steps.find((step: OnPath) => step.key === key),
  }
}
