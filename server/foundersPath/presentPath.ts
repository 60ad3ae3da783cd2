import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { documentsOfCustomer } from '#server/documents/documentsOfCustomer.ts'
import type { PathOfCustomer } from '#shared/foundersPath/PathOfCustomer.ts'
import type { StepDocument } from '#shared/foundersPath/StepDocument.ts'
import type { StepOnPath } from '#shared/foundersPath/StepOnPath.ts'
import { walkPath } from '#shared/foundersPath/walkPath.ts'
import type { OpenedPath } from './OpenedPath.ts'
import { pathRights } from './pathRights.ts'
import { pathStepsInUse } from './pathStepsInUse.ts'
import { presentPermit } from './presentPermit.ts'
import { presentStepDocuments } from './presentStepDocuments.ts'
import { whereOf } from './whereOf.ts'

const ownOf = (open: OpenedPath, stepKey: string, documents: ReadonlyMap<string, StepDocument>): StepOnPath['own'] => {
  const own = open.stateOf(stepKey)
  if (!own) return { state: 'notStarted', on: null, note: '', documents: [], changedAt: null, version: 0 }
  const { state, on, note, changedAt, version } = own
  const linked = (own.documentIds ?? []).flatMap((id) => documents.get(id) ?? [])
  return { state, on, note, documents: linked, changedAt: changedAt.toISOString(), version }
}

/** A customer's path as its viewer sees it: the steps that concern the customer, in order; noted for the read log. */
export const presentPath = async (context: Context, open: OpenedPath): Promise<PathOfCustomer> => {
  const { customer, records, mayChange } = open
  for (const { _id, customerId } of records) {
    const bases = pathRights.bases(context, customerId)
    recordRead(context, { customerId, recordId: _id, class: 'plan', bases })
  }
  const all = await pathStepsInUse()
  const linked = all.flatMap(({ _id }) => open.stateOf(_id)?.documentIds ?? [])
  const documents = await presentStepDocuments(
    context,
    await documentsOfCustomer(context, customer, [...new Set(linked)]),
  )
  const byKey = new Map(all.map((step) => [step._id, step]))
  const where = whereOf(open)
  const isCompany = customer.kind === 'company'
  const walked = walkPath(
    all.map(({ content, shown }) => ({ ...content, shown })),
    {
      ...{ form: where.form, industry: where.industry, isCompany },
      stateOf: (key) => open.stateOf(key)?.state ?? 'notStarted',
      permitOf: (key) => open.permitOf(key)?.state ?? null,
    },
  )
  return {
    customerId: customer._id,
    isCompany,
    choice: {
      ...{ form: where.form, industry: where.code, municipality: where.municipality },
      ...{ chosen: where.isChosen, version: where.version },
    },
    progress: walked.progress,
    steps: walked.steps.map(({ step, dependsOn, waitsFor, behind, isDone }) => {
      const { key, phase, kind, title, what, why, takes, helpers, links, owner } = step
      return {
        ...{ key, phase, kind, title, what, why, takes, helpers, links, owner },
        ...{ dependsOn, waitsFor, behind, isDone, own: ownOf(open, key, documents) },
        permit: presentPermit(byKey.get(key) as never, open.permitOf(key)),
      }
    }),
    mayChange,
  }
}
