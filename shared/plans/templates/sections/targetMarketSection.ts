import type { SectionGuide } from '../SectionGuide.ts'

export const targetMarketSection: SectionGuide = {
  key: 'targetMarket',
  part: 'market',
  title: { fi: 'Kohdemaa ja asiakkaat', sv: 'Mållandet och kunderna', en: 'Target country and customers' },
  guidance: {
    fi: 'Valitse yksi maa, ja kerro miksi juuri se. Vertaa kahta tai kolmea samoilla kysymyksillä: asiakkaiden määrä, hinnat, kilpailu, tullit, matka. Kuvaa sitten asiakas: kuka ostaa, milloin ja millä perusteella. Kymmenen keskustelua oikeiden ostajien kanssa kertoo enemmän kuin paksu raportti.',
    sv: 'Välj ett land och berätta varför just det. Jämför två eller tre länder med samma frågor: antalet kunder, priser, konkurrens, tullar, avstånd. Beskriv sedan kunden: vem som köper, när och på vilka grunder. Tio samtal med riktiga köpare säger mer än en tjock rapport.',
    en: 'Choose one country and tell why that one. Compare two or three by the same questions: number of customers, prices, competition, customs duties, distance. Then describe the customer: who buys, when and on what grounds. Ten conversations with real buyers tell more than a thick report.',
  },
  questions: [
    {
      fi: 'Miksi juuri tämä maa, eikä naapurimaa?',
      sv: 'Varför just det här landet och inte grannlandet?',
      en: 'Why this country and not its neighbour?',
    },
    {
      fi: 'Kuka ostaa, ja milloin päätös tehdään?',
      sv: 'Vem köper, och när fattas beslutet?',
      en: 'Who buys, and when is the decision made?',
    },
    {
      fi: 'Mitä asiakas maksaa nyt vastaavasta?',
      sv: 'Vad betalar kunden nu för något motsvarande?',
      en: 'What does the customer pay for the like now?',
    },
    {
      fi: 'Monenko ostajan kanssa olet puhunut?',
      sv: 'Hur många köpare har du talat med?',
      en: 'How many buyers have you spoken with?',
    },
  ],
  example: {
    fi: 'Vertasimme Norjaa, Ruotsia ja Skotlantia. Norjassa on noin sata kasvattajaa, jotka uusivat telineensä seitsemän vuoden välein, ja hinta on siellä viidenneksen korkeampi kuin meillä. Ostopäätöksen tekee laitoksen päällikkö alkuvuodesta. Olemme puhuneet yhdentoista kanssa, ja neljä on pyytänyt tarjouksen.',
    sv: 'Vi jämförde Norge, Sverige och Skottland. I Norge finns ungefär hundra odlare som förnyar sina ställningar vart sjunde år, och priset är en femtedel högre än hos oss. Anläggningens chef fattar köpbeslutet i början av året. Vi har talat med elva av dem, och fyra har begärt offert.',
    en: 'We compared Norway, Sweden and Scotland. Norway has about a hundred farmers who renew their racks every seven years, and prices are a fifth higher than here. The site manager decides on buying early in the year. We have spoken with eleven of them, and four have asked for a quote.',
  },
}
