import { inTransaction } from '#server/database/inTransaction.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { readLog } from '#server/events/reactions/readLog.ts'
import { makeNotices } from '#server/notices/makeNotices.ts'
import { tellEscalations } from '#server/notices/tellEscalations.ts'
import type { Notice } from '#shared/notices/Notice.ts'
import { type Answer, ask } from '#tests/support/ask.ts'
import type { TestApp } from '#tests/support/startApp.ts'

const BATCH = 20

/** Notices over HTTP as people of the demo, and the reading of the log that makes them, as far as the log has grown. */
export const noticesApi = (app: TestApp) => {
  let cursor = 0
  const api = {
    /** Give positions to what was recorded and make its notices; `from`: a position to read from once more. */
    async tell(from = cursor): Promise<void> {
      while ((await placeEvents()) > 0);
      cursor = from
      for (;;) {
        const { events, until } = await readLog(cursor, BATCH)
        if (until === null) break
        const effects = await makeNotices(events)
        if (effects) await inTransaction(() => effects().then(() => {}))
        cursor = until
      }
      await tellEscalations.run(new Date())
    },
    list: async (as: string, query = ''): Promise<Notice[]> =>
      (await ask(app, `/api/notices${query}`, { as })).body.items,
    kinds: async (as: string, query = ''): Promise<string[]> => (await api.list(as, query)).map(({ kind }) => kind),
    unread: async (as: string): Promise<number> => (await ask(app, '/api/notices/unread', { as })).body.unread,
    read: (as: string, body: object): Promise<Answer> => ask(app, '/api/notices/read', { as, body }),
    settings: (as: string): Promise<Answer> => ask(app, '/api/notices/settings', { as }),
    choose: (as: string, chosen: object = {}): Promise<Answer> =>
      ask(app, '/api/notices/settings', {
        as,
        method: 'PUT',
        body: { mail: 'atOnce', push: true, quiet: null, leftOut: [], language: 'fi', ...chosen },
      }),
  }
  return api
}
