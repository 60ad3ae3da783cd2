import type { Customer } from '#server/customers/Customer.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { defaultNoticeSettings } from '#shared/notices/defaultNoticeSettings.ts'
import type { Candidate } from './Candidate.ts'
import { customerCandidates } from './customerCandidates.ts'
import { customersOwn } from './customersOwn.ts'
import { goesOut } from './goesOut.ts'
import type { Hearer } from './Hearer.ts'
import { lookAtThing } from './lookAtThing.ts'
import type { NoticeCause } from './NoticeCause.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import { noticeIdOf } from './noticeIdOf.ts'
import { peopleWithBrowsers } from './peopleWithBrowsers.ts'
import { settingsOf } from './settingsOf.ts'
import { viewerAs } from './viewerAs.ts'
import { workCandidates } from './workCandidates.ts'

const candidatesOf = async (
  hearer: Hearer,
  cause: NoticeCause,
  customer: Customer,
  now: Date,
): Promise<Candidate[]> => {
  const { kind, thing, to } = hearer
  if (to.as === 'work') return workCandidates(hearer, to, now)
  if (to.as === 'guest') return [{ kind, thing, to: to.userId, organisationId: null, actsFor: null, inPlaceOf: null }]
  const isDelayed = cause.delayedUntil !== null && cause.delayedUntil > now.toISOString()
  return isDelayed ? [] : customerCandidates(hearer, customer)
}

/** The notices of one thing, one for each person whom it concerns and who may see it at this moment. */
export const noticesOf = async (cause: NoticeCause, hearers: readonly Hearer[], now: Date): Promise<NoticeRecord[]> => {
  const customer = hearers.length > 0 ? await findCustomer(cause.customerId) : null
  if (!customer) return []
  const all = (await Promise.all(hearers.map((hearer) => candidatesOf(hearer, cause, customer, now)))).flat()
  const others = all.filter(({ to }) => to !== cause.by?.userId)
  const byId = new Map<string, Candidate>()
  for (const candidate of others) {
    const id = noticeIdOf({ cause: cause.id, ...candidate })
    if (!byId.has(id)) byId.set(id, candidate)
  }
  const people = [...new Set(others.map(({ to }) => to))]
  const [settings, browsers] = await Promise.all([settingsOf(people), peopleWithBrowsers(people)])
  const notices: NoticeRecord[] = []
  for (const [_id, candidate] of byId) {
    const { to, kind } = candidate
    const isOwn = to === customer._id
    const viewer = isOwn ? customersOwn(customer) : await viewerAs(candidate)
    const { customerId, matterId, at } = cause
    if (!viewer || !(await lookAtThing(viewer, { ...candidate, customerId, matterId }))) continue
    const chosen = isOwn ? defaultNoticeSettings : settings(to)
    const out = goesOut(kind, { ...chosen, push: chosen.push && browsers.has(to) }, now)
    // Without a screen to stand on, what is not written to the customer is nothing.
    if (isOwn && !out.mailAt) continue
    const by = cause.by?.organisationId ?? null
    notices.push({
      ...{ _id, cause: cause.id, ...candidate, customerId, matterId, by, at },
      ...{ readAt: null, changedAt: now, ...out },
    })
  }
  return notices
}
