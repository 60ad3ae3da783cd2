import { organisations } from '#seed/demo/organisations.ts'
import { logAs } from '#tests/events/logAs.ts'
import { must } from './must.ts'
import type { World } from './World.ts'

/** What happens with a customer, by its key in the world, of which most may not learn even that it did. */
export type Happening = { customer: string; happen: (world: World) => Promise<unknown> }

const grant = {
  to: { kind: 'organisation', organisationId: organisations.finnvera._id },
  ...{ sections: ['documents'], right: 'see', purpose: 'x' },
}

export const happenings = {
  note: {
    customer: 'revontuli',
    happen: ({ app, customers }) => logAs(app, 'adviser.second', customers.revontuli ?? '', { class: 'own' }),
  },
  words: {
    customer: 'revontuli',
    happen: (world) =>
      must(world, 'adviser.second', `/api/matters/${world.matters.matterOfSecond}/internal-messages`, {
        body: { text: 'Keskenämme', attachmentIds: [] },
      }),
  },
  receipt: {
    customer: 'revontuli',
    happen: async (world) => {
      const thread = `/api/matters/${world.matters.matterOfRovaniemi}/messages`
      const body = { text: 'Luettavaksi', attachmentIds: [] }
      const { messageId: upTo } = await must(world, 'adviser.rovaniemi', thread, { body })
      await must(world, 'owner.revontuli', `${thread}/read`, { body: { upTo } })
    },
  },
  service: {
    customer: 'third',
    happen: ({ app, customers }) => logAs(app, 'adviser.second', customers.third ?? '', {}),
  },
  // Given and taken back, so that the world stays as it was.
  grant: {
    customer: 'founder',
    happen: async (world) => {
      const path = `/api/customers/${world.customers.founder}/grants`
      const { grantId } = await must(world, 'founder', path, { body: grant })
      await must(world, 'founder', `${path}/${grantId}/withdrawal`)
    },
  },
} as const satisfies Record<string, Happening>
