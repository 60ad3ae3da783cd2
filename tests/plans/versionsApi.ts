import pino from 'pino'
import { afterAll, expect } from 'vitest'
import { attachPlanTexts } from '#server/plans/live/attachPlanTexts.ts'
import { SectionUpdateModel } from '#server/plans/live/sectionUpdateModel.ts'
import type { TestApp } from '#tests/support/startApp.ts'
import { openText } from './openText.ts'
import { plansApi } from './plansApi.ts'
import { writeIn } from './writeIn.ts'

export type Version = { versionId: string; kind: string; name: string | null; at: string; by: { name: string }[] }

/** A section becomes one state some seconds after the last change. */
const COMPACTED = { timeout: 12_000 }

/** What the tests of versions do, with the texts of plans listening; none of it may fail in the background. */
export const versionsApi = (app: TestApp, customerId: string) => {
  const logger = pino({ level: process.env.LOG_LEVEL ?? 'silent' })
  const failures: unknown[] = []
  const texts = attachPlanTexts(app.server, (error) => {
    failures.push(error)
    logger.error(error)
  })
  afterAll(async () => {
    await texts.stop()
    expect(failures).toEqual([])
  })
  const api = plansApi(app, customerId)
  const open = async (as: string, id: string) => {
    const page = await openText(app, as, id)
    await expect.poll(() => page.provider.isSynced).toBe(true)
    return page
  }
  return {
    ...api,
    open,
    async write(page: Awaited<ReturnType<typeof open>>, ...words: string[]) {
      writeIn(page.doc, ...words)
      await expect.poll(page.isKept).toBe(true)
    },
    compacted: (sectionId: string) =>
      expect.poll(() => SectionUpdateModel.countDocuments({ sectionId }), COMPACTED).toBe(0),
    versionsOf: async (planId: string, sectionId?: string): Promise<Version[]> =>
      (await api.call(`/api/plans/${planId}/versions${sectionId ? `?sectionId=${sectionId}` : ''}`)).body.items,
    /** Name the plan's state; answers that section's version. */
    async named(planId: string, name: string, sectionId: string): Promise<string> {
      const { body } = await api.call(`/api/plans/${planId}/versions`, { body: { name } })
      return body.items.find((one: { sectionId: string }) => one.sectionId === sectionId).versionId
    },
  }
}
