import { findCustomersByBusinessId } from '#server/customers/findCustomersByBusinessId.ts'
import { ensurePathSteps } from '#server/foundersPath/ensurePathSteps.ts'
import { importRegister } from '#server/register/import/importRegister.ts'
import { addDemoPersons } from './demo/addDemoPersons.ts'
import { ensureDemoPeople } from './demo/ensureDemoPeople.ts'
import { enterDemoAbsences } from './demo/enterDemoAbsences.ts'
import { everydayContacts } from './demo/everydayContacts.ts'
import { kaksoistahtiObject } from './demo/kaksoistahtiObject.ts'
import { logDemoContacts } from './demo/logDemoContacts.ts'
import { makeDemoHandOffs } from './demo/makeDemoHandOffs.ts'
import { makeDemoServices } from './demo/makeDemoServices.ts'
import { makeDemoTeams } from './demo/makeDemoTeams.ts'
import { meetFounders } from './demo/meetFounders.ts'
import { MERI_OBJECT } from './demo/newCompanies.ts'
import { openDemoMatters } from './demo/openDemoMatters.ts'
import { openRevontuli } from './demo/openRevontuli.ts'
import { pathOwners } from './demo/pathOwners.ts'
import { revontuli } from './demo/revontuli.ts'
import { revontuliContacts } from './demo/revontuliContacts.ts'
import { revontuliMatters } from './demo/revontuliMatters.ts'
import { revontuliObject } from './demo/revontuliObject.ts'
import { writeDemoMessages } from './demo/writeDemoMessages.ts'
import { foundersPath } from './foundersPath/foundersPath.ts'
import { generateRegister } from './register/generateRegister.ts'

const COMPANIES = 5_000
/** Companies that have had everyday contacts. */
const SERVED = 20

type Registered = { businessId: { value: string }; endDate?: string }

/**
 * The demo: people, organisations, a synthetic register and a history logged by the real commands. Safe to repeat: what
 * exists stays, and where the demo company is there already, the register and its history are left as they are.
 */
export const seedDemo = async (say: (line: string) => void): Promise<void> => {
  await ensureDemoPeople()
  await ensurePathSteps(foundersPath, pathOwners)
  if ((await findCustomersByBusinessId([revontuli.businessId])).length > 0) return
  say(`Making demo data: ${COMPANIES} companies and their history`)
  const generated = [...generateRegister({ companies: COMPANIES })] as Registered[]
  const lines = generated.map((company) => Buffer.from(`${JSON.stringify(company)}\n`))
  await importRegister({ chunks: lines.values() as unknown as AsyncIterable<Buffer> })

  await makeDemoTeams()
  await enterDemoAbsences()
  const served = generated.filter((company) => !company.endDate).slice(0, SERVED)
  for (const [index, { businessId }] of served.entries()) {
    const first = everydayContacts[index % everydayContacts.length]
    const second = everydayContacts[(index * 2 + 1) % everydayContacts.length]
    await logDemoContacts(
      businessId.value,
      [first, second].filter((contact) => contact !== undefined),
    )
  }
  // Last, so that a start broken off in the middle begins again: the demo company marks the demo as whole.
  const own = Buffer.from(JSON.stringify([MERI_OBJECT, kaksoistahtiObject, revontuliObject]))
  await importRegister({ chunks: [own].values() as unknown as AsyncIterable<Buffer> })
  await logDemoContacts(revontuli.businessId, revontuliContacts)
  await addDemoPersons()
  await openRevontuli()
  await meetFounders()
  const services = await makeDemoServices()
  const matters = await openDemoMatters(
    served.map(({ businessId }) => businessId.value),
    services,
  )
  const [first] = revontuliMatters.flatMap(({ need }) => matters.get(need) ?? [])
  if (first) await writeDemoMessages(first)
  await makeDemoHandOffs(matters, services)
}
