import { founders } from '#seed/demo/founders.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { type Answer, ask } from '#tests/support/ask.ts'
import type { TestApp } from '#tests/support/startApp.ts'

/** The founder of the demo. */
export const [FOUNDER] = founders as unknown as [{ customerId: CustomerId; userId: string; name: string }]

/** What people do with founders, over HTTP. */
export const foundersApi = (app: TestApp) => ({
  code: (as = 'founder', customerId: string = FOUNDER.customerId) =>
    ask(app, `/api/founders/${customerId}/code`, { as, method: 'POST' }),
  typeCode: (as: string, code: string) => ask(app, '/api/founders/code', { as, body: { code } }),
  meetNew: (as: string, name: string, contact: object = {}) =>
    ask(app, '/api/founders', { as, body: { name, contact } }),
  find: (as: string, q = '') => ask(app, `/api/founders?q=${encodeURIComponent(q)}`, { as }),
  get: (as: string, customerId: string) => ask(app, `/api/founders/${customerId}`, { as }),
  claimCode: (as: string, customerId: string) =>
    ask(app, `/api/founders/${customerId}/claim-code`, { as, method: 'POST' }),
  claim: (as: string, code: string) => ask(app, '/api/founders/claims', { as, body: { code } }),
  preview: (as: string, customerId: string, businessId: string) =>
    ask(app, `/api/customers/${customerId}/company/${businessId}`, { as }),
  become: (as: string, customerId: string, body: { businessId: string; name?: string; sharedSections: string[] }) =>
    ask(app, `/api/customers/${customerId}/company`, { as, body }),
  merges: (as: string, customerId: string) => ask(app, `/api/customers/${customerId}/merges`, { as }),
  undo: (as: string, customerId: string, mergeId: string) =>
    ask(app, `/api/customers/${customerId}/merges/${mergeId}/undo`, { as, method: 'POST' }),
  timeline: (as: string, customerId: string) => ask(app, `/api/customers/${customerId}/events?limit=100`, { as }),
})

/** The subjects of the contacts in an answer of the timeline. */
export const subjectsIn = (answer: Answer): string[] =>
  (answer.body.items ?? []).flatMap(({ fact }: { fact: { type: string; content: { subject?: string } } }) =>
    fact.type === 'contact.logged' ? [fact.content.subject] : [],
  )
