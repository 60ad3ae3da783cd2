import { inTransaction } from '#server/database/inTransaction.ts'
import { acceptHandOff } from '#server/handOffs/acceptHandOff.ts'
import { closeHandOff } from '#server/handOffs/closeHandOff.ts'
import { previewPacket } from '#server/handOffs/previewPacket.ts'
import { returnHandOff } from '#server/handOffs/returnHandOff.ts'
import { sendHandOff } from '#server/handOffs/sendHandOff.ts'
import type { HandOffId } from '#shared/ids/HandOffId.ts'
import type { MatterId } from '#shared/ids/MatterId.ts'
import type { ServiceId } from '#shared/ids/ServiceId.ts'
import { addWorkingDays } from '#shared/time/addWorkingDays.ts'
import type { DemoHandOff } from './DemoHandOff.ts'
import { demoContext } from './demoContext.ts'
import { demoHandOffs } from './demoHandOffs.ts'
import { demoUserId } from './demoUserId.ts'
import { organisations } from './organisations.ts'

/** Ids by the Finnish name. */
type Services = ReadonlyMap<string, string>

const send = async (handOff: DemoHandOff, matterId: MatterId, services: Services): Promise<HandOffId> => {
  const { by, kind, to, person, service, message, gives } = handOff
  const receiver = {
    organisationId: organisations[to]._id,
    ...(person ? { userId: demoUserId(person) } : {}),
    ...(service ? { serviceId: services.get(service) as ServiceId } : {}),
  }
  const preview = await previewPacket(await demoContext(by), { matterId, to: [receiver] })
  const goes = preview.items.filter(
    (item) => gives.includes(item.kind) && (item.lacks === null || item.lacks === 'customer'),
  )
  const askCustomer = preview.cover.bases.length === 0 || goes.some(({ lacks }) => lacks !== null)
  const packet = goes.map((item) => ({ kind: item.kind, recordId: item.recordId as never, fields: [] }))
  const context = await demoContext(by)
  const sent = await inTransaction(() =>
    sendHandOff(context, { matterId, kind, to: [receiver], message, packet, askCustomer }),
  )
  return sent.handOffId as HandOffId
}

const goOn = async (handOffId: HandOffId, { taken, returned, outcome }: DemoHandOff): Promise<void> => {
  if (taken) {
    const contactOn = addWorkingDays(new Date(), taken.contactInDays)
    const context = await demoContext(taken.by)
    await inTransaction(() => acceptHandOff(context, { handOffId, contactOn }))
  }
  if (returned) {
    const context = await demoContext(returned.by)
    await inTransaction(() => returnHandOff(context, { handOffId, reason: returned.reason }))
  }
  if (outcome) {
    const context = await demoContext(outcome.by)
    await inTransaction(() => closeHandOff(context, { handOffId, outcome: outcome.text }))
  }
}

/** Hand-offs between the demo's organisations, each step by the command of who takes it. */
export const makeDemoHandOffs = async (matters: ReadonlyMap<string, MatterId>, services: Services): Promise<void> => {
  for (const handOff of demoHandOffs) {
    const matterId = matters.get(handOff.matter)
    if (!matterId) throw new Error(`The demo has no matter ${handOff.matter}`)
    await goOn(await send(handOff, matterId, services), handOff)
  }
}
