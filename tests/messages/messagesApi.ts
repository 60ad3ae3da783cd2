import { type Answer, ask } from '#tests/support/ask.ts'
import type { TestApp } from '#tests/support/startApp.ts'

type File = { name: string; bytes: Buffer }

/** An hour, in so many days, as a contract takes it. */
const inDays = (days: number) => {
  const start = Date.now() + days * 24 * 60 * 60 * 1000
  return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 60 * 60 * 1000).toISOString() }
}

/** Messages of a matter over HTTP as people of the demo. */
export const messagesApi = (app: TestApp) => {
  const post = (path: string, as: string, body: object): Promise<Answer> => ask(app, path, { as, body })
  return {
    list: (matterId: string, as: string, query = ''): Promise<Answer> =>
      ask(app, `/api/matters/${matterId}/messages${query}`, { as }),
    internal: (matterId: string, as: string, query = ''): Promise<Answer> =>
      ask(app, `/api/matters/${matterId}/internal-messages${query}`, { as }),
    send: (matterId: string, as: string, text: string, attachmentIds: string[] = []): Promise<Answer> =>
      post(`/api/matters/${matterId}/messages`, as, { text, attachmentIds }),
    sendInternal: (matterId: string, as: string, text: string, attachmentIds: string[] = []): Promise<Answer> =>
      post(`/api/matters/${matterId}/internal-messages`, as, { text, attachmentIds }),
    attach: (matterId: string, as: string, file: File): Promise<Answer> =>
      ask(app, `/api/matters/${matterId}/attachments`, { as, file }),
    attachInternal: (matterId: string, as: string, file: File): Promise<Answer> =>
      ask(app, `/api/matters/${matterId}/internal-attachments`, { as, file }),
    read: (matterId: string, as: string, upTo: string): Promise<Answer> =>
      post(`/api/matters/${matterId}/messages/read`, as, { upTo }),
    invite: (matterId: string, as: string, given: object = {}): Promise<Answer> =>
      post(`/api/matters/${matterId}/meetings`, as, {
        ...{ text: 'KOKOUSTEKSTI', attachmentIds: [], time: inDays(3), place: 'KOKOUSPAIKKA' },
        ...given,
      }),
    propose: (matterId: string, as: string, given: object = {}): Promise<Answer> =>
      post(`/api/matters/${matterId}/proposals`, as, {
        ...{ text: 'Sopisiko tämä?', attachmentIds: [], time: inDays(2), serviceId: null },
        ...given,
      }),
    cancel: (messageId: string, as: string, text = 'SYYTEKSTI'): Promise<Answer> =>
      post(`/api/messages/${messageId}/cancellation`, as, { text }),
    answer: (messageId: string, as: string, accept = true, text = ''): Promise<Answer> =>
      post(`/api/messages/${messageId}/answer`, as, { accept, text }),
  }
}
