import type { Page } from 'playwright-core'

type To = { organisation: string; place: string; message: string }

/** On the page where a hand-off is put together: choose the receiver and say what is asked, as far as the packet is shown. */
export const composeHandOff = async (page: Page, { organisation, place, message }: To): Promise<void> => {
  await page.getByLabel('Kenelle').selectOption({ label: organisation })
  await page.getByLabel('Mihin siellä').selectOption({ label: place })
  await page.getByLabel('Mitä pyydät vastaanottajalta').fill(message)
  await page
    .getByText(/mukana/)
    .last()
    .waitFor()
}
