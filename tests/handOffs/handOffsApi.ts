import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { type Answer, ask } from '#tests/support/ask.ts'
import type { TestApp } from '#tests/support/startApp.ts'

type To = { organisationId: string; serviceId?: string; teamId?: string; userId?: string }

/** A receiver that is one person of the demo. */
export const personIn = (organisation: keyof typeof organisations, username: string): To => ({
  organisationId: organisations[organisation]._id,
  userId: demoUserId(username),
})

/** Hand-offs over HTTP as people of the demo. */
export const handOffsApi = (app: TestApp) => {
  const matters = mattersApi(app)
  const act =
    (what: string) =>
    (handOffId: string, as: string, body?: object): Promise<Answer> =>
      ask(app, `/api/hand-offs/${handOffId}/${what}`, { as, method: 'POST', ...(body ? { body } : {}) })
  return {
    matters,
    /** A matter that an adviser of Lappi has opened in their own organisation, as theirs. */
    async matterOf(customerId: string, as = 'adviser.lappi', given: object = {}): Promise<string> {
      const { body } = await matters.open(customerId, as, { mine: true, ...given })
      return body.matterId
    },
    send: (matterId: string, as: string, to: To | To[], given: object = {}): Promise<Answer> =>
      ask(app, `/api/matters/${matterId}/hand-offs`, {
        as,
        body: {
          ...{ kind: 'referral', to: [to].flat(), message: 'Arvioisitteko takauksen?', packet: [] },
          ...{ askCustomer: false, ...given },
        },
      }),
    request: (matterId: string, as: string, given: object = {}): Promise<Answer> =>
      ask(app, `/api/matters/${matterId}/pull-requests`, { as, body: { message: 'Hoidamme tätä jo.', ...given } }),
    preview: (matterId: string, as: string, body: object): Promise<Answer> =>
      ask(app, `/api/matters/${matterId}/packet-preview`, { as, body }),
    get: (handOffId: string, as: string): Promise<Answer> => ask(app, `/api/hand-offs/${handOffId}`, { as }),
    list: (as: string, query = ''): Promise<Answer> => ask(app, `/api/hand-offs${query}`, { as }),
    ofMatter: (matterId: string, as: string): Promise<Answer> => ask(app, `/api/matters/${matterId}/hand-offs`, { as }),
    ofCustomer: (customerId: string, as: string): Promise<Answer> =>
      ask(app, `/api/customers/${customerId}/hand-offs`, { as }),
    receivers: (as: string, query = ''): Promise<Answer> => ask(app, `/api/hand-off-receivers${query}`, { as }),
    answer: (customerId: string, handOffId: string, as: string, body: object): Promise<Answer> =>
      ask(app, `/api/customers/${customerId}/hand-offs/${handOffId}/answer`, { as, body }),
    accept: (handOffId: string, as: string, given: object = {}): Promise<Answer> =>
      act('acceptance')(handOffId, as, { contactOn: null, ...given }),
    returned: (handOffId: string, as: string, reason = 'Ei kuulu meille.'): Promise<Answer> =>
      act('return')(handOffId, as, { reason }),
    forward: (handOffId: string, as: string, to: To): Promise<Answer> =>
      act('forward')(handOffId, as, { to, reason: 'Kuuluu heille.' }),
    redirect: act('redirect'),
    askMore: (handOffId: string, as: string): Promise<Answer> =>
      act('question')(handOffId, as, { text: 'Paljonko liikevaihtoa?' }),
    giveMore: (handOffId: string, as: string, packet: object[] = []): Promise<Answer> =>
      act('more')(handOffId, as, { text: 'Noin 200 000.', packet }),
    askCustomer: (handOffId: string, as: string, packet: object[] = []): Promise<Answer> =>
      act('customer-question')(handOffId, as, { packet }),
    withdraw: (handOffId: string, as: string): Promise<Answer> =>
      act('withdrawal')(handOffId, as, { reason: 'Hoidimme itse.' }),
    remind: act('reminder'),
    close: (handOffId: string, as: string): Promise<Answer> =>
      act('outcome')(handOffId, as, { outcome: 'Takaus myönnetty.' }),
  }
}
