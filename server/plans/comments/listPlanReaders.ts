import type { Handler } from '#server/http/Handler.ts'
import type { listPlanReaders as contract } from '#shared/plans/listPlanReaders.ts'
import { getOpenSection } from '../getOpenSection.ts'
import { readersOfSection } from './readersOfSection.ts'

/** Whom one could mention in a section; for who may comment on it or write it. */
export const listPlanReaders: Handler<typeof contract> = async (context, { sectionId }) => {
  const section = await getOpenSection(context, 'comment', sectionId)
  return { items: await readersOfSection(section), customerId: section.customerId }
}
