import { FoundingForm } from '#shared/foundersPath/FoundingForm.ts'
import { officialLinks } from './officialLinks.ts'
import type { WrittenStep } from './WrittenStep.ts'
import { whoHelps } from './whoHelps.ts'

/** The idea, tried out and counted, before anything is founded. */
export const ideaSteps: WrittenStep[] = [
  {
    key: 'idea',
    order: 10,
    dependsOn: [],
    forms: FoundingForm.options,
    industries: 'all',
    kind: 'step',
    title: { fi: 'Idea sanoiksi', sv: 'Idén i ord', en: 'Your idea in words' },
    what: {
      fi: 'Kirjoita muutamalla lauseella, mitä myisit, kenelle ja miksi se kannattaa ostaa sinulta. Kerro idea kolmelle ihmiselle, jotka uskaltavat sanoa vastaan. Neuvonta on maksutonta ja luottamuksellista, eikä idean tarvitse olla valmis.',
      sv: 'Skriv med några meningar vad du skulle sälja, till vem och varför det lönar sig att köpa av dig. Berätta idén för tre människor som vågar säga emot. Rådgivningen är gratis och konfidentiell, och idén behöver inte vara färdig.',
      en: 'Write in a few sentences what you would sell, to whom and why it is worth buying from you. Tell the idea to three people who dare to disagree. Advice is free and confidential, and the idea needn’t be finished.',
    },
    helpers: [whoHelps.newEnterprise, whoHelps.municipality],
    links: [officialLinks.newEnterprise, officialLinks.suomiFi],
    owner: whoHelps.newEnterprise,
    reviewOn: '2027-05-31',
  },
  {
    key: 'businessModel',
    order: 20,
    dependsOn: ['idea'],
    forms: FoundingForm.options,
    industries: 'all',
    kind: 'step',
    title: { fi: 'Miten yritys ansaitsee', sv: 'Hur företaget tjänar pengar', en: 'How the company earns' },
    what: {
      fi: 'Päätä, mistä asiakas maksaa, paljonko ja kuinka usein. Laske karkeasti, mitä yhdestä kaupasta jää sinulle kulujen jälkeen. Jos summa on liian pieni, muuta hintaa, tuotetta tai asiakasta ennen kuin jatkat.',
      sv: 'Bestäm vad kunden betalar för, hur mycket och hur ofta. Räkna grovt vad som blir kvar av en affär efter kostnaderna. Om summan är för liten, ändra priset, produkten eller kunden innan du går vidare.',
      en: 'Decide what the customer pays for, how much and how often. Work out roughly what is left of one sale after costs. If it is too little, change the price, the product or the customer before you go on.',
    },
    helpers: [whoHelps.newEnterprise, whoHelps.municipality],
    links: [officialLinks.newEnterprise],
    owner: whoHelps.newEnterprise,
    reviewOn: '2027-05-31',
  },
  {
    key: 'customersTested',
    order: 30,
    dependsOn: ['businessModel'],
    forms: FoundingForm.options,
    industries: 'all',
    kind: 'step',
    title: { fi: 'Kokeile oikeilla asiakkailla', sv: 'Pröva på riktiga kunder', en: 'Try it on real customers' },
    what: {
      fi: 'Puhu vähintään kymmenen mahdollisen asiakkaan kanssa ja yritä myydä heille jotain pientä. Kysy, mitä he tekevät nyt ja mitä siitä maksavat. Kirjaa vastaukset suunnitelmaan: ne vakuuttavat rahoittajan paremmin kuin tilastot.',
      sv: 'Tala med minst tio möjliga kunder och försök sälja något litet till dem. Fråga hur de gör nu och vad de betalar för det. Skriv svaren i planen: de övertygar en finansiär bättre än statistik.',
      en: 'Speak with at least ten possible customers and try to sell them something small. Ask what they do now and what they pay for it. Write the answers in your plan: they convince a funder better than statistics.',
    },
    helpers: [whoHelps.newEnterprise, whoHelps.municipality],
    links: [officialLinks.newEnterprise],
    owner: whoHelps.newEnterprise,
    reviewOn: '2027-05-31',
  },
  {
    key: 'plan',
    order: 40,
    dependsOn: ['customersTested'],
    forms: FoundingForm.options,
    industries: 'all',
    kind: 'step',
    title: { fi: 'Suunnitelma ja laskelmat', sv: 'Plan och kalkyler', en: 'Plan and calculations' },
    what: {
      fi: 'Kokoa liiketoimintasuunnitelma ja laske, paljonko rahaa tarvitset ja paljonko pitää myydä. Voit tehdä sen täällä ja kutsua neuvojan kommentoimaan juuri niitä osia, jotka haluat näyttää. Suunnitelmaa tarvitset myös starttirahaan ja lainaan.',
      sv: 'Sammanställ affärsplanen och räkna ut hur mycket pengar du behöver och hur mycket du måste sälja. Du kan göra den här och bjuda in en rådgivare att kommentera just de delar du vill visa. Planen behövs också för startpeng och lån.',
      en: 'Put together the business plan and work out how much money you need and how much you must sell. You can do it here and invite an adviser to comment on just the parts you want to show. You will need the plan for the start-up grant and a loan too.',
    },
    helpers: [whoHelps.newEnterprise, whoHelps.municipality, whoHelps.employment],
    links: [officialLinks.newEnterprise, officialLinks.suomiFi],
    owner: whoHelps.newEnterprise,
    reviewOn: '2027-05-31',
  },
]
