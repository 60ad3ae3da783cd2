import { type Answer, ask } from '#tests/support/ask.ts'
import { signIn } from '#tests/support/signIn.ts'
import type { TestApp } from '#tests/support/startApp.ts'

type File = { name: string; bytes: Buffer; type?: string }

/** Documents over HTTP as people of the demo. */
export const documentsApi = (app: TestApp) => ({
  add: (matterId: string, as: string, file: File, more: object = {}): Promise<Answer> =>
    ask(app, `/api/matters/${matterId}/documents`, { as, file, ...more }),
  list: (matterId: string, as: string): Promise<Answer> => ask(app, `/api/matters/${matterId}/documents`, { as }),
  remove: (documentId: string, as: string): Promise<Answer> =>
    ask(app, `/api/documents/${documentId}/removal`, { as, method: 'POST' }),
  /** The file itself, as a browser would get it. */
  async fetch(documentId: string, as: string) {
    const answer = await fetch(`${app.url}/api/documents/${documentId}/file`, {
      headers: { cookie: await signIn(app, as) },
    })
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
  },
})
