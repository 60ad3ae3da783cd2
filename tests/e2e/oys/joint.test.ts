import { expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { lookBeforeGiving } from './lookBeforeGiving.ts'

const RECEIVER = 'Kasvukonsultit Oy'

test('what one of joint representatives gives waits for the other, who finds it at home and signs it', async () => {
  const first = await openPage({ as: 'rep.first', width: 390 })
  await lookBeforeGiving(first, { organisation: RECEIVER, sections: ['Tapahtumat'], purpose: 'Sukupolvenvaihdos' })
  expect(await axeFindings(first)).toEqual([])
  await first.getByRole('button', { name: 'Anna käyttöoikeus' }).click()
  await first
    .getByText(/Käyttöoikeus alkaa, kun toinen edustaja allekirjoittaa/)
    .first()
    .waitFor()
  await first.getByText('Odottaa toista allekirjoitusta').waitFor()
  expect(await first.getByRole('button', { name: `Allekirjoita: ${RECEIVER}` }).count()).toBe(0)

  const second = await openPage({ as: 'rep.second', width: 390 })
  await second.goto('/')
  await second.getByRole('link', { name: /^Katso ja allekirjoita/ }).click()
  await second.getByRole('button', { name: `Allekirjoita: ${RECEIVER}` }).click()
  await second.getByText(`Allekirjoitettu. Käyttöoikeus on nyt voimassa: ${RECEIVER}`).first().waitFor()
  // The first one's open page follows by itself.
  await first.getByRole('button', { name: `Lopeta: ${RECEIVER}` }).click()
  await first.getByText(`Käyttöoikeus on lopetettu: ${RECEIVER}`).first().waitFor()
  // Taken back, it is given anew: by one of two, so it waits again.
  await first.getByRole('button', { name: 'Kumoa' }).click()
  await first.getByText('Odottaa toista allekirjoitusta').waitFor()
  await first
    .getByText(`Annettu. Käyttöoikeus alkaa, kun toinen edustaja allekirjoittaa: ${RECEIVER}`)
    .first()
    .waitFor()
  await first.getByRole('button', { name: `Peru: ${RECEIVER}` }).click()
  await first.getByText(`Käyttöoikeus on lopetettu: ${RECEIVER}`).first().waitFor()
})
