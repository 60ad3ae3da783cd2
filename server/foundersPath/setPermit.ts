import { newId } from '#server/database/newId.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { setPermit as contract } from '#shared/foundersPath/setPermit.ts'
import { findPathStep } from './findPathStep.ts'
import { keepPart } from './keepPart.ts'
import { openPath } from './openPath.ts'
import type { Permit } from './PathRecord.ts'
import { pathRights } from './pathRights.ts'
import { presentPath } from './presentPath.ts'

type Said = Pick<Permit, 'state' | 'receivedOn' | 'decidedOn' | 'decisionUrl' | 'needed' | 'askedOn' | 'told'>

const FROM_AUTHORITY = ['state', 'receivedOn', 'decidedOn', 'decisionUrl', 'needed'] as const

/** What the authority's own system has said stands while the customer lets it say so. */
const refuseAgainstReport = (before: Permit | undefined, said: Said): void => {
  if (before?.source !== 'interface' || !said.told) return
  if (FROM_AUTHORITY.some((field) => before[field] !== said[field])) throw new Refusal('path.permit_reported')
}

/** Say by hand where a permit or notification stands, or let its authority's own system say so. */
export const setPermit: Handler<typeof contract> = async (context, input) => {
  const { customerId, stepKey, version, state, receivedOn, decidedOn, decisionUrl, needed, askedOn, told } = input
  const open = await openPath(context, customerId)
  pathRights.refuseChange(open)
  const { content, authorityId } = await findPathStep(stepKey)
  if (content.kind === 'step') throw new Refusal('path.no_permit')
  const before = open.permitOf(stepKey)
  if ((before?.version ?? 0) !== version)
    throw new Refusal('record.changed', { current: await presentPath(context, open) })
  const said: Said = { state, receivedOn, decidedOn, decisionUrl, needed, askedOn, told }
  refuseAgainstReport(before, said)
  const asked = { authorityId: before ? before.authorityId : authorityId }
  if (told && asked.authorityId === null) throw new Refusal('path.no_reports')

  const now = new Date()
  const byAuthority = before?.source === 'interface' && FROM_AUTHORITY.every((field) => before[field] === said[field])
  const after: Permit = {
    ...{ permitId: before?.permitId ?? newId('ppm'), stepKey, ...asked, ...said },
    authority: before?.authority ?? content.authority ?? content.owner,
    ...{ source: byAuthority ? 'interface' : 'hand', report: before?.report ?? null },
    ...{ createdAt: before?.createdAt ?? now, changedAt: now, version: version + 1 },
  }
  await keepPart(open, 'permits', before, after)
  await recordEvent(context, {
    ...{ customerId: open.customer._id, class: 'plan' },
    fact: {
      type: 'path.permitReported',
      content: {
        ...{ permitId: after.permitId, stepKey, title: content.title, authority: after.authority },
        ...{ state, source: 'hand' },
      },
    },
  })
  return presentPath(context, await openPath(context, customerId))
}
