import { demoUserId } from '#seed/demo/demoUserId.ts'
import { kaksoistahti } from '#seed/demo/kaksoistahti.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { SessionModel } from '#server/auth/sessions/sessionModel.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { ensurePeople } from '#server/organisations/ensurePeople.ts'
import { TEST_PROVIDER, type User } from '#server/organisations/User.ts'
import { startLiveApp } from '#tests/realtime/startLiveApp.ts'
import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import { makeContacts } from './makeContacts.ts'
import { makeConverted } from './makeConverted.ts'
import { makeCustomers, THIRD } from './makeCustomers.ts'
import { makeDocuments } from './makeDocuments.ts'
import { makeEvents } from './makeEvents.ts'
import { makeGrants, standingGrants } from './makeGrants.ts'
import { makeHandOffs } from './makeHandOffs.ts'
import { makeMatters } from './makeMatters.ts'
import { makeMerge } from './makeMerge.ts'
import { makeMessages } from './makeMessages.ts'
import { makeNotices } from './makeNotices.ts'
import { makeOrganisations } from './makeOrganisations.ts'
import { makeOversight } from './makeOversight.ts'
import { makePath } from './makePath.ts'
import { makePlans } from './makePlans.ts'
import { makeWork } from './makeWork.ts'
import { noteVersions } from './noteVersions.ts'
import type { World } from './World.ts'

const person = (subject: string, name: string, roleId: string, organisationId: User['organisationId']): User => ({
  ...{ _id: demoUserId(subject), name, roleId, organisationId },
  identity: { provider: TEST_PROVIDER, subject },
})

/** What the identity provider gave with a sign-in: nobody's to see again. */
const hideTokens = async (): Promise<void> => {
  const audience = audiences.nobody
  const idToken = canaries.word({ kind: 'ID token', customer: null, class: 'own', owner: null, audience }, 'idToken')
  await SessionModel.updateMany({}, { $set: { idToken } })
}

/** The product with one world in it, made by its own commands where there are any: a canary in every confidential field. */
export const makeWorld = async (): Promise<World> => {
  const app = await startLiveApp()
  const people = [
    person('guest.invited', 'Kutsuttu Vieras', 'guest', null),
    person('reviewer.keha', 'Raija Tarkastaja', 'teamLead', organisations.keha._id),
  ]
  await ensurePeople({ organisations: [], users: people, mandates: [] })
  const world: World = { app, customers: await makeCustomers(), matters: {}, named: {}, entryId: '' }
  world.named.businessId = [revontuli, kaksoistahti, THIRD].map(({ businessId: id }) => ({ customer: null, id }))
  await makeMatters(world)
  await makeEvents(world)
  await makeConverted(world)
  await makeContacts(world)
  await makeOrganisations(world)
  await makeGrants(world)
  await CustomerModel.collection.updateOne({ _id: world.customers.revontuli as never }, {
    $push: { grants: { $each: standingGrants() } },
  } as never)
  await makeOversight(world)
  await makeMerge(world)
  await makeWork(world)
  await makeDocuments(world)
  await makeMessages(world)
  await makeHandOffs(world)
  await makePath(world)
  await makePlans(world)
  await makeNotices()
  await hideTokens()
  await noteVersions(world)
  return world
}
