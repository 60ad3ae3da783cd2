import { expect } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { type Answer, ask } from '#tests/support/ask.ts'
import type { TestApp } from '#tests/support/startApp.ts'

let made = 0

/** Matters over HTTP as people of the demo, and what they need: teams and services of its organisations. */
export const mattersApi = (app: TestApp) => {
  const get = (matterId: string, as: string): Promise<Answer> => ask(app, `/api/matters/${matterId}`, { as })
  const versionOf = async (matterId: string, as: string): Promise<number> => (await get(matterId, as)).body.version ?? 1
  return {
    get,
    open: (customerId: string, as: string, given: object = {}): Promise<Answer> =>
      ask(app, `/api/customers/${customerId}/matters`, {
        as,
        body: { need: 'Rahoitus laitteeseen', description: 'Uusi sorvi.', topics: ['financing'], ...given },
      }),
    list: (as: string, query = ''): Promise<Answer> => ask(app, `/api/matters${query}`, { as }),
    ofCustomer: (customerId: string, as: string, query = ''): Promise<Answer> =>
      ask(app, `/api/customers/${customerId}/matters${query}`, { as }),
    async change(matterId: string, as: string, body: object, version?: number): Promise<Answer> {
      const from = version ?? (await versionOf(matterId, as))
      return ask(app, `/api/matters/${matterId}`, { as, method: 'PATCH', body, version: from })
    },
    async move(matterId: string, as: string, body: object, version?: number): Promise<Answer> {
      const from = version ?? (await versionOf(matterId, as))
      return ask(app, `/api/matters/${matterId}/status`, { as, body, version: from })
    },
    answer: (matterId: string, as: string, organisationId: string, accept = true): Promise<Answer> =>
      ask(app, `/api/matters/${matterId}/answer`, { as, body: { organisationId, accept } }),
    assign: (as: string, body: object): Promise<Answer> => ask(app, '/api/matters/assign', { as, body }),
    members: (matterId: string, as: string, memberIds: string[]): Promise<Answer> =>
      ask(app, `/api/matters/${matterId}/members`, { as, body: { memberIds } }),
    task: (matterId: string, as: string, body: object): Promise<Answer> =>
      ask(app, `/api/matters/${matterId}/tasks`, { as, body: { text: 'Soita', dueOn: null, ownerId: null, ...body } }),
    changeTask: (matterId: string, taskId: string, as: string, body: object): Promise<Answer> =>
      ask(app, `/api/matters/${matterId}/tasks/${taskId}`, { as, method: 'PATCH', body }),
    events: async (customerId: string, as: string, query = ''): Promise<Answer['body'][]> =>
      (await ask(app, `/api/customers/${customerId}/events${query}`, { as })).body.items,
    async team(members: string[], by = 'admin.lappi'): Promise<string> {
      made += 1
      const body = { name: `Tiimi ${made}`, memberIds: members.map(demoUserId) }
      const answer = await ask(app, '/api/organisation/teams', { as: by, body })
      expect(answer.status).toBe(200)
      return answer.body.teamId
    },
    async service(teamId: string, by = 'admin.lappi', given: object = {}): Promise<string> {
      made += 1
      const name = { fi: `Palvelu ${made}`, sv: `Tjänst ${made}`, en: `Service ${made}` }
      const body = { name, municipalities: [], promised: null, teamId, active: true, ...given }
      const answer = await ask(app, '/api/organisation/services', { as: by, body })
      expect(answer.body).toMatchObject({ serviceId: expect.stringMatching(/^svc_/) })
      return answer.body.serviceId
    },
  }
}
