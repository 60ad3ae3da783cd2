import type { Page } from 'playwright-core'
import { openPage } from '../support/openPage.ts'
import type { PickedCompany } from './pickCompany.ts'

type Options = Parameters<typeof openPage>[0]

/** A company's page, open and live: its timeline fetched and its socket joined. */
export const openCompany = async (
  company: Pick<PickedCompany, 'businessId' | 'name'>,
  options: Options,
): Promise<Page> => {
  const page = await openPage(options)
  const joined = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived', hasJoined))
  await page.goto(`/companies/${company.businessId}`)
  await page.getByRole('heading', { level: 1, name: company.name }).waitFor()
  await joined
  await page.waitForLoadState('networkidle')
  return page
}

const hasJoined = { predicate: ({ payload }: { payload: string | Buffer }) => String(payload).includes('"joined":') }
