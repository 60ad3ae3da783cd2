import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'
import { composeHandOff } from './composeHandOff.ts'

/** What the owner reads and presses, in their language. */
const owners = {
  fi: {
    ask: 'Pyydä apua',
    need: 'Missä tarvitset apua?',
    service: /^Kasvun ja kansainvälistymisen neuvonta/,
    send: 'Lähetä',
    asked: 'Saako Lapin elinvoimakeskus ohjata sinut?',
    answer: 'Vastaa',
    question: 'Saako Lapin elinvoimakeskus ohjata asiasi vastaanottajalle Kasvukonsultit Oy?',
    agree: 'Hyväksyn',
    thanks: 'Kiitos. Ohjaus lähti.',
    track: 'Missä asiasi kulkee',
    stops: ['Kysytty sinulta', 'Matkalla: Kasvukonsultit Oy', 'Otettu vastaan', 'Valmis'],
    done: 'tehty',
    now: 'nyt',
    contact: /^Kasper Kasvu on sinuun yhteydessä/,
    kept: /^Lupaus pidettiin/,
    outcome: 'Tulos',
    steps: 'Tähän asti',
    agreed: 'Hyväksyit ohjauksen: Kasvukonsultit Oy',
  },
  sv: {
    ask: 'Be om hjälp',
    need: 'Vad behöver du hjälp med?',
    service: /^Rådgivning om tillväxt och internationalisering/,
    send: 'Skicka',
    asked: 'Får Lapplands livskraftscentral hänvisa dig?',
    answer: 'Svara',
    question: 'Får Lapplands livskraftscentral hänvisa ditt ärende till Kasvukonsultit Oy?',
    agree: 'Jag godkänner',
    thanks: 'Tack. Hänvisningen gick iväg.',
    track: 'Var ditt ärende är',
    stops: ['Du tillfrågades', 'På väg till Kasvukonsultit Oy', 'Mottaget', 'Klart'],
    done: 'gjort',
    now: 'nu',
    contact: /^Kasper Kasvu kontaktar dig/,
    kept: /^Löftet hölls/,
    outcome: 'Resultat',
    steps: 'Hittills',
    agreed: 'Du godkände hänvisningen till Kasvukonsultit Oy',
  },
} as const

const boxOf = async (page: Page, box: string): Promise<void> => {
  await page.goto(`/hand-offs?box=${box}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('tab', { selected: true }).waitFor()
}
const rowOf = (page: Page, need: string) => page.getByRole('main').getByRole('link', { name: need })

test.each(['fi', 'sv'] as const)(
  'from a question on the phone to an outcome, four people at once, nobody reloads (the owner in %s)',
  async (language) => {
    const words = owners[language]
    const need = `Hinnasto Norjaan ${language} ${Date.now()}`
    const owner = await openPage({ as: 'owner.revontuli', width: 390, language })
    const sender = await openPage({ as: 'adviser.lappi' })
    const receiver = await openPage({ as: 'adviser.private' })
    const lead = await openPage({ as: 'lead.lappi' })
    await boxOf(receiver, 'waiting')
    await boxOf(lead, 'sent')

    // The owner asks for help.
    await owner.goto('/matters')
    await owner.getByRole('link', { name: words.ask }).click()
    await owner.getByLabel(words.need).fill(need)
    await owner.getByText(words.service).click()
    await owner.getByRole('button', { name: words.send }).click()
    await owner.getByRole('heading', { level: 1, name: need }).waitFor()

    // The sender takes it.
    await sender.goto('/matters?person=none')
    await sender.getByRole('link', { name: need }).click()
    await sender.getByRole('button', { name: 'Ota itsellesi' }).click()
    await owner.getByText('Aino Lappalainen').first().waitFor()

    // The sender puts a hand-off together. What lacks a basis asks the customer, and the page says so.
    await sender.getByRole('link', { name: 'Ohjaa toiselle organisaatiolle' }).click()
    const message = 'Auttaisitteko hinnaston kanssa?'
    await composeHandOff(sender, { organisation: 'Kasvukonsultit Oy', place: 'Kasper Kasvu', message })
    const packet = sender.getByRole('region', { name: 'Mitä lähtee mukana' })
    const matter = packet.getByRole('listitem').filter({ hasText: 'Asian tiedot' })
    await matter.getByText('Tarvitsee asiakkaan luvan').waitFor()
    // Field by field as the receiver will see it.
    await matter.getByRole('checkbox', { name: 'Tarve' }).waitFor()
    expect(await matter.textContent()).toContain(need)
    await packet.getByRole('checkbox', { name: 'Yhteystiedot' }).check()
    const contactDetails = packet.getByRole('listitem').filter({ hasText: 'Yhteystiedot' })
    await contactDetails.getByText('Asiakkaan antama käyttöoikeus').waitFor()
    await contactDetails.getByText('info@revontuli.example').waitFor()
    await packet.getByText('2 tietoa mukana, yhdestä kysytään asiakkaalta').waitFor()
    await owner.goto('/')
    await sender.getByRole('button', { name: 'Kysy asiakkaalta ja lähetä' }).click()
    await sender.getByRole('heading', { level: 1, name: need }).waitFor()
    await sender.getByRole('link', { name: /Kasvukonsultit Oy, Kasper Kasvu$/ }).click()
    await sender.getByText('Asiakkaalta on kysytty', { exact: true }).waitFor()
    await rowOf(lead, need).getByText('Odottaa asiakasta').waitFor()
    // The receiver hears nothing of the customer before its yes.
    expect(await rowOf(receiver, need).count()).toBe(0)

    // The owner's home shows the question by itself; one tap answers it.
    await owner
      .getByRole('listitem')
      .filter({ hasText: need })
      .getByRole('link', { name: new RegExp(`^${words.answer}`) })
      .click()
    await owner.getByRole('heading', { name: words.question }).waitFor()
    await owner.getByText(message).waitFor()
    await owner.getByRole('button', { name: words.agree, exact: true }).click()
    await owner.getByText(words.thanks).first().waitFor()
    const track = owner.getByRole('list', { name: words.track })
    const stops = () => track.getByRole('listitem').locator('strong').allTextContents()
    await expect.poll(stops).toEqual(words.stops)
    const stopNow = track.locator('[aria-current="step"]')
    await expect.poll(() => stopNow.textContent()).toContain(words.stops[1])

    // The receiver's inbox shows it with its clock; they take it and say when.
    await rowOf(receiver, need).click()
    await receiver.getByRole('heading', { level: 2, name: need }).waitFor()
    await receiver
      .getByText(/^Jäljellä/)
      .first()
      .waitFor()
    await receiver.getByRole('button', { name: 'Ota vastaan' }).click()
    await receiver.getByRole('textbox', { name: 'Milloin olette yhteydessä' }).fill('+1')
    await receiver.getByRole('button', { name: 'Ota vastaan' }).click()
    await receiver.getByText('Ohjaus on otettu vastaan.').first().waitFor()

    // Everybody sees who and when.
    await sender.getByText(/^Hoitaa Kasper Kasvu · On yhteydessä asiakkaaseen/).waitFor()
    await rowOf(lead, need).getByText('Otettu vastaan').waitFor()
    await owner.getByText(words.contact).waitFor()
    await expect.poll(() => stopNow.textContent()).toContain(words.stops[2])

    // A contact that reached the customer stops the clock, though the matter's page stays closed to the receiver.
    await sender
      .getByText(/^Jäljellä/)
      .first()
      .waitFor()
    await receiver.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click()
    await receiver.getByLabel('Aihe', { exact: true }).fill('Soitto hinnastosta')
    await receiver.getByRole('checkbox', { name: /^Tavoitin asiakkaan/ }).waitFor()
    await receiver.keyboard.press('Control+Enter')
    await receiver
      .getByText(/^Lupaus pidettiin/)
      .first()
      .waitFor()
    await sender
      .getByText(/^Lupaus pidettiin/)
      .first()
      .waitFor()
    await owner.getByText(words.kept).first().waitFor()

    // The outcome goes back to the sender, and the parcel is delivered.
    const outcome = 'Hinnasto on valmis ja jälleenmyyjät saivat sen.'
    await receiver.getByRole('button', { name: 'Kirjaa tulos ja päätä' }).click()
    await receiver.getByLabel('Mihin asiassa päädyttiin').fill(outcome)
    await receiver.keyboard.press('Control+Enter')
    await sender.getByRole('heading', { name: 'Tulos' }).waitFor()
    await sender.getByText(outcome).first().waitFor()
    await rowOf(lead, need).waitFor({ state: 'detached' })
    await owner.getByText(outcome).first().waitFor()
    await expect.poll(() => stopNow.count()).toBe(0)
    expect(await track.getByRole('listitem').last().textContent()).toContain(words.stops[3])
    await owner.getByRole('button', { name: words.steps }).click()
    await owner.getByText(words.agreed).waitFor()
    expect(await owner.locator('main').textContent()).not.toMatch(/\{\{|[hH]andOffs?\./)
  },
)
