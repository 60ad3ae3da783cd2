import type { z } from 'zod'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { Basis } from '#shared/access/Basis.ts'
import type { LedgerRow } from '#shared/ledger/LedgerRow.ts'
import type { LedgerGroup } from './LedgerGroup.ts'

type Row = z.input<typeof LedgerRow>

const sideOf = ({ userId, organisationId, bases }: LedgerGroup, actor: Actor) => {
  if (organisationId !== null) return 'organisation'
  if (userId === actor.userId) return 'self'
  return bases.includes('mandate') ? 'own' : 'guest'
}

/** A line of the ledger as the customer sees it. A generalised one tells its day, its paragraph and when it will be whole. */
export const presentLedgerRow = async (actor: Actor, group: LedgerGroup, inquiry: Row['inquiry']): Promise<Row> => {
  const { kind, organisationId, delayed } = group
  const common = { kind, delayed, at: group.at.toISOString() }
  if (kind === 'generalised')
    return {
      ...common,
      // How many would tell with whose lines it belongs.
      ...{ looks: 1, records: 1 },
      ...{ entryId: null, who: null, organisation: null, operation: null, factType: null, bases: [] },
      ...{ inquiry: null, mayAsk: false },
    }
  return {
    ...common,
    ...{ looks: group.looks, records: group.records.size },
    entryId: group.id,
    who: { name: group.name, side: sideOf(group, actor) },
    organisation: organisationId === null ? null : ((await organisationNames()).get(organisationId) ?? null),
    operation: group.operation,
    factType: group.factType,
    bases: Basis.options.filter((basis) => group.bases.includes(basis)),
    inquiry,
    mayAsk: organisationId !== null && inquiry?.state !== 'open',
  }
}
