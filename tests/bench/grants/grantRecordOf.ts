import { newId } from '#server/database/newId.ts'
import type { GrantRecord } from '#server/grants/GrantRecord.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'

const DAY = 86_400_000

type Given = { customerId: string; nameKey: string; to: string; organisationId: string; latestEventAt: Date }

/** A grant of events and contact details as giveGrant leaves it, given some time ago. */
export const grantRecordOf = ({ customerId, nameKey, to, organisationId, latestEventAt }: Given): GrantRecord => {
  const givenAt = new Date(Date.now() - Math.floor(Math.random() * 300) * DAY)
  const lastDay = new Date(Date.now() + (30 + Math.floor(Math.random() * 300)) * DAY).toISOString().slice(0, 10)
  return {
    ...{ _id: newId('grt'), customerId, customerNameKey: nameKey, to },
    grantee: { kind: 'organisation', organisationId },
    ...{ sections: ['basic', 'events'], right: 'see', purpose: 'Sijoittumispalvelut', how: 'self', state: 'active' },
    ...{ givenAt, givenBy: { userId: 'usr_00000000000000000000', name: 'Omistaja', capacity: 'owner' } },
    ...{ signatures: [], from: givenAt, until: startOfDay(lastDay, 1), lastDay, recorded: null, invitation: null },
    ...{ ended: null, latestEventAt, remindAt: null, usedOrBegunAt: givenAt, lastUsedAt: null, useByDay: {} },
    ...{ changedAt: givenAt, version: 1 },
  }
}
