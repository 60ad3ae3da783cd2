import { ask } from '#tests/support/ask.ts'
import type { TestApp } from '#tests/support/startApp.ts'

type Given = {
  name?: string
  personId?: string
  title?: string
  email?: string | null
  from?: string
  until?: string
  protected?: boolean
}

/** Contact persons over HTTP, as people of the demo. */
export const contactPersonsOf = (app: TestApp) => {
  const root = (customerId: string) => `/api/customers/${customerId}/contact-persons`
  return {
    list: (customerId: string, as: string) => ask(app, root(customerId), { as }),
    add: (customerId: string, as: string, { name = 'Testi Henkilö', personId, ...role }: Given) =>
      ask(app, root(customerId), {
        as,
        body: {
          person: personId ? { personId } : { name, languages: ['fi'] },
          role: {
            title: 'yhteyshenkilö',
            email: null,
            phone: null,
            from: null,
            until: null,
            protected: false,
            ...role,
          },
        },
      }),
    change: (customerId: string, id: string, version: number, as: string, body: object) =>
      ask(app, `${root(customerId)}/${id}`, { as, body, version, method: 'PATCH' }),
    end: (customerId: string, id: string, version: number, as: string, until: string) =>
      ask(app, `${root(customerId)}/${id}/end`, { as, body: { until }, version }),
    note: (customerId: string, id: string, as: string, text: string) =>
      ask(app, `${root(customerId)}/${id}/notes`, { as, body: { text } }),
    permit: (customerId: string, id: string, as: string, given: object) =>
      ask(app, `${root(customerId)}/${id}/marketing`, {
        as,
        body: { purpose: 'newsletter', state: 'given', how: 'orally', on: '2026-01-01', ...given },
      }),
  }
}
