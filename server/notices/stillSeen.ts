import { findCustomer } from '#server/customers/findCustomer.ts'
import { customersOwn } from './customersOwn.ts'
import { lookAtThing } from './lookAtThing.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import type { NoticeViewer } from './NoticeViewer.ts'
import { viewerAs } from './viewerAs.ts'

const viewerOf = async ({ to, organisationId, actsFor }: NoticeRecord): Promise<NoticeViewer | null> => {
  if (to !== actsFor) return viewerAs({ to, organisationId, actsFor })
  const customer = await findCustomer(to)
  return customer && customersOwn(customer)
}

/** Those of one reader's notices of which they may still see what they are about: what goes out is asked for as what is shown. */
export const stillSeen = async (notices: readonly NoticeRecord[]): Promise<NoticeRecord[]> => {
  const byRole = Map.groupBy(notices, ({ organisationId, actsFor }) => `${organisationId} ${actsFor}`)
  const seen: NoticeRecord[] = []
  for (const alike of byRole.values()) {
    const viewer = alike[0] && (await viewerOf(alike[0]))
    if (!viewer) continue
    for (const notice of alike) if (await lookAtThing(viewer, notice)) seen.push(notice)
  }
  return seen
}
