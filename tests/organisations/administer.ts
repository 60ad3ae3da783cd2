import { demoUserId } from '#seed/demo/demoUserId.ts'
import { type Answer, ask } from '#tests/support/ask.ts'
import type { TestApp } from '#tests/support/startApp.ts'

type Question = { as?: string; body?: unknown; method?: 'GET' | 'POST' | 'PATCH'; version?: number }

/** An administrator's questions about their own organisation; as admin.lappi unless said otherwise. */
export const administer = (app: TestApp) => {
  const at = (path: string, question: Question = {}): Promise<Answer> =>
    ask(app, `/api/organisation/${path}`, { as: 'admin.lappi', ...question })
  return {
    at,
    people: async (search = '') => (await at(`people${search}`)).body.items,
    person: async (username: string) => (await at(`people/${demoUserId(username)}`)).body,
    /** Change somebody from the version they have now. */
    async change(username: string, body: object, as = 'admin.lappi'): Promise<Answer> {
      const path = `people/${demoUserId(username)}`
      const { version } = (await at(path)).body
      return at(path, { as, body, method: 'PATCH', version })
    },
    async leave(username: string, body: object, as = 'admin.lappi'): Promise<Answer> {
      const path = `people/${demoUserId(username)}`
      const { version } = (await at(path)).body
      return at(`${path}/departure`, { as, body, version })
    },
    join: (subject: string, fields: object = {}, as = 'admin.lappi') =>
      at('people', { as, body: { name: subject, email: null, subject, roleId: 'adviser', teamIds: [], ...fields } }),
    async events(): Promise<{ at: string; by: { name: string }; fact: { type: string } & Record<string, unknown> }[]> {
      return (await at('events')).body.items
    },
  }
}
