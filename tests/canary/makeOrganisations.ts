import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import { must } from './must.ts'
import type { World } from './World.ts'

const facts = (kind: string, owner: string, audience: Facts['audience']): Facts => ({
  kind,
  customer: null,
  class: 'own',
  owner,
  ...(audience ? { audience } : {}),
})

/** People, teams and roles of organisations, by their administrators. */
export const makeOrganisations = async (world: World): Promise<void> => {
  const ofLappi = audiences.ofOrganisation('lappi')
  const roleName = canaries.word(facts('role’s name', 'lappi', ofLappi), 'name')
  const role = await must(world, 'admin.lappi', '/api/organisation/roles', {
    body: { copyOf: 'adviser', name: { fi: roleName, sv: roleName, en: roleName } },
  })
  const added = await must(world, 'admin.lappi', '/api/organisation/people', {
    body: {
      name: `Lisätty ${canaries.word(facts('colleague’s name', 'lappi', audiences.receiversIn('lappi')), 'name')}`,
      email: `${canaries.word(facts('colleague’s e-mail', 'lappi', audiences.administratorsOf('lappi')), 'email')}@example.fi`,
      roleId: role.roleId,
      teamIds: [],
      subject: 'added.lappi',
    },
  })
  const team = await must(world, 'admin.lappi', '/api/organisation/teams', {
    body: {
      name: canaries.word(facts('team’s name', 'lappi', audiences.receiversIn('lappi')), 'name'),
      memberIds: [demoUserId('adviser.lappi')],
    },
  })
  const other = await must(world, 'admin.rovaniemi', '/api/organisation/teams', {
    body: {
      name: canaries.word(facts('team’s name', 'rovaniemi', audiences.receiversIn('rovaniemi')), 'name'),
      memberIds: [],
    },
  })
  // Nothing waits for it, so it can go.
  const idle = await must(world, 'admin.lappi', '/api/organisation/teams', {
    body: {
      name: canaries.word(facts('team’s name', 'lappi', audiences.receiversIn('lappi')), 'name'),
      memberIds: [],
    },
  })
  // The paragraph of a hold is shown once the retention job has met it, which it hasn't here: nobody's until then.
  const hold = canaries.word(
    { ...facts('hold of retention', 'lappi', audiences.nobody), customer: 'revontuli' },
    'paragraph',
  )
  await must(world, 'admin.lappi', `/api/customers/${world.customers.revontuli}/retention-holds`, {
    body: { paragraph: `${hold} 9 §`, until: '2027-12-31' },
  })
  const of = (id: string) => ({ customer: null, id })
  // Nobody of those who ask: their sessions must outlive what is asked about these.
  world.named.userId = [of(added.userId ?? added.person?.userId), of(demoUserId('guest.invited'))]
  world.named.roleId = [of(role.roleId), of('adviser')]
  world.named.teamId = [of(team.teamId), of(other.teamId), of(idle.teamId)]
  world.named.organisationId = [of(organisations.lappi._id), of(organisations.kasvukonsultit._id)]
}
