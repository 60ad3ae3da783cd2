import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import { must } from './must.ts'
import { GRANTED } from './roles.ts'
import type { World } from './World.ts'

const factsOf = (kind: string, organisation: string | null): Facts => ({
  kind,
  customer: 'revontuli',
  class: 'plan',
  owner: organisation,
  audience: audiences.betweenCustomerAnd('revontuli', organisation),
})

/** Grants as customers give them, as advisers record them, and requests that wait. */
export const makeGrants = async (world: World): Promise<void> => {
  const path = `/api/customers/${world.customers.revontuli}`
  const give = (to: object, sections: string[], purpose: string) =>
    must(world, 'owner.revontuli', `${path}/grants`, { body: { to, sections, right: 'see', purpose } })
  const employment = await give(
    { kind: 'organisation', organisationId: organisations.tyollisyysalue._id },
    GRANTED.employment,
    canaries.word(factsOf('grant', 'tyollisyysalue'), 'purpose'),
  )
  const guest = factsOf('invitation', null)
  const invited = await give(
    {
      kind: 'guest',
      name: `Vieras ${canaries.word(guest, 'name')}`,
      email: `${canaries.word(guest, 'email')}@example.fi`,
      language: 'fi',
    },
    ['documents'],
    canaries.word(guest, 'purpose'),
  )
  const recordedFacts = factsOf('recorded grant', 'uusyritys')
  const recorded = await must(world, 'adviser.newenterprise', `${path}/recorded-grants`, {
    body: {
      sections: GRANTED.agency,
      right: 'see',
      purpose: canaries.word(recordedFacts, 'purpose'),
      for: { kind: 'organisation' },
      how: 'paper',
      givenBy: canaries.word(recordedFacts, 'givenBy'),
      evidence: canaries.word(recordedFacts, 'evidence'),
      confirmBy: 'message',
    },
  })
  const asked = await must(world, 'adviser.private', `${path}/access-requests`, {
    body: {
      sections: ['events'],
      right: 'see',
      purpose: canaries.word(factsOf('access request', 'kasvukonsultit'), 'purpose'),
      for: { kind: 'organisation' },
    },
  })
  const joint = await must(world, 'rep.first', `/api/customers/${world.customers.kaksoistahti}/grants`, {
    body: {
      to: { kind: 'organisation', organisationId: organisations.uusyritys._id },
      sections: ['events'],
      right: 'see',
      purpose: canaries.word(
        {
          ...factsOf('grant to be signed', null),
          customer: 'kaksoistahti',
          audience: audiences.betweenCustomerAnd('kaksoistahti', null),
        },
        'purpose',
      ),
    },
  })
  const id = (one: { grantId?: string }, customer = 'revontuli') => ({ customer, id: one.grantId ?? '' })
  world.named.grantId = [id(employment), id(invited), id(recorded), id(joint, 'kaksoistahti')]
  world.named.requestId = [{ customer: 'revontuli', id: asked.requestId ?? asked.request?.requestId }]
}

/** What the guest holds, and grants that do not hold: ended, not yet begun, another person's. Placed as they stand. */
export const standingGrants = () => {
  const hour = 3_600_000
  const at = (distance: number) => new Date(Date.now() + distance).toISOString()
  const grant = (to: string, sections: string[], from = at(-hour), until = at(300 * 24 * hour)) => ({
    ...{ grantId: `grt_${to.slice(4, 24)}`, to, sections, right: 'see', from, until },
  })
  const everything = ['basic', 'contacts', 'events', 'matters', 'documents', 'messages']
  return [
    grant(demoUserId('guest.invited'), GRANTED.guest),
    grant(organisations.vauhtipyora._id, everything, at(-2 * hour), at(-hour)),
    {
      ...grant(organisations.vauhtipyora._id, GRANTED.commenter),
      grantId: 'grt_commenter00000000000',
      right: 'comment',
    },
    grant(organisations.kasvukonsultit._id, everything, at(24 * hour)),
    grant(`${organisations.rovaniemi._id}:${demoUserId('somebody.else')}`, everything),
  ]
}
