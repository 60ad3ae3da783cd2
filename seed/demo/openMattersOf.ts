import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { addMatterTask } from '#server/matters/addMatterTask.ts'
import { assignMatters } from '#server/matters/assignMatters.ts'
import { changeMatterStatus } from '#server/matters/changeMatterStatus.ts'
import { getMatter } from '#server/matters/getMatter.ts'
import { openAsked } from '#server/matters/openAsked.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import type { MatterId } from '#shared/ids/MatterId.ts'
import type { ServiceId } from '#shared/ids/ServiceId.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { DemoMatter } from './DemoMatter.ts'
import { demoContext } from './demoContext.ts'
import { demoUserId } from './demoUserId.ts'
import { organisations } from './organisations.ts'

const DAY = 24 * 60 * 60 * 1000
const dayAhead = (days: number): string => dayInFinland(new Date(Date.now() + days * DAY))

/** The opening is the command behind openMatter: of a customer the register of mandates is not asked, since it doesn't answer yet. */
const open = async (customerId: CustomerId, demo: DemoMatter, services: ReadonlyMap<string, string>) => {
  const context = await demoContext(demo.by)
  const { need, description, topics, service, to, dueInDays } = demo
  const serviceId = service === undefined ? undefined : (services.get(service) as ServiceId)
  const { matter } = await inTransaction(async () => {
    const customer = await getAccessibleCustomer(context, 'open', customerId)
    return openAsked(context, customer, {
      ...{ need, description, topics, mine: true },
      ...(serviceId ? { serviceId } : {}),
      ...(to ? { organisationId: organisations[to]._id } : {}),
      ...(dueInDays === undefined ? {} : { dueOn: dayAhead(dueInDays) }),
    })
  })
  return matter._id as MatterId
}

const goOn = async (matterId: MatterId, { by, taker, tasks = [], status }: DemoMatter): Promise<void> => {
  const handler = taker ?? by
  if (taker) {
    const context = await demoContext(taker)
    await inTransaction(() => assignMatters(context, { matterIds: [matterId], responsibleId: demoUserId(taker) }))
  }
  for (const { text, of, inDays } of tasks) {
    const context = await demoContext(handler)
    const fields = { text, dueOn: dayAhead(inDays), organisationId: organisations[of]._id, ownerId: null }
    await inTransaction(() => addMatterTask(context, { matterId, ...fields }))
  }
  if (!status) return
  const { version } = await getMatter(await demoContext(handler), { matterId })
  const context = await demoContext(handler)
  const { to, ...said } = status
  await inTransaction(() => changeMatterStatus(context, { matterId, version, status: to, ...said }))
}

/** Open matters of one customer and let them go on, each by the commands of those who do it, so that the log is true. Answers their ids by need. */
export const openMattersOf = async (
  customerId: CustomerId,
  matters: DemoMatter[],
  services: ReadonlyMap<string, string>,
): Promise<[need: string, matterId: MatterId][]> => {
  const opened: [string, MatterId][] = []
  for (const matter of matters) {
    const matterId = await open(customerId, matter, services)
    await goOn(matterId, matter)
    opened.push([matter.need, matterId])
  }
  return opened
}
