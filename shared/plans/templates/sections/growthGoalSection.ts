import type { SectionGuide } from '../SectionGuide.ts'

export const growthGoalSection: SectionGuide = {
  key: 'growthGoal',
  part: 'idea',
  title: { fi: 'Kasvun tavoite', sv: 'Målet för tillväxten', en: 'The goal of growth' },
  guidance: {
    fi: 'Kerro, mihin yritys pyrkii kolmessa vuodessa, ja sano se numeroina: myynti, tulos, ihmiset. Kerro myös, miksi kasvu on mahdollista juuri nyt ja mistä se tulee: uusista asiakkaista, uusista tuotteista vai uudesta alueesta. Kaikki kasvu ei ole hyväksi, joten sano, mistä kasvusta kieltäydyt.',
    sv: 'Berätta vart företaget vill komma på tre år, och säg det i siffror: försäljning, resultat, människor. Berätta också varför tillväxt är möjlig just nu och varifrån den kommer: nya kunder, nya produkter eller ett nytt område. All tillväxt är inte av godo, så säg vilken tillväxt ni tackar nej till.',
    en: 'Tell where the company wants to be in three years, and say it in numbers: sales, profit, people. Tell also why growth is possible just now and where it comes from: new customers, new products or a new area. Not all growth is good, so say which growth you turn down.',
  },
  questions: [
    {
      fi: 'Missä yritys on kolmen vuoden päästä lukuina?',
      sv: 'Var är företaget om tre år, i siffror?',
      en: 'Where is the company in three years, in figures?',
    },
    {
      fi: 'Mistä kasvu tulee, ja mikä siitä on jo näkyvissä?',
      sv: 'Varifrån kommer tillväxten, och vad syns redan?',
      en: 'Where does growth come from, and what of it can be seen already?',
    },
    {
      fi: 'Mitä lopetat, jotta ehdit kasvaa?',
      sv: 'Vad slutar ni med för att hinna växa?',
      en: 'What will you stop doing to have time to grow?',
    },
  ],
  example: {
    fi: 'Varausjärjestelmämme on käytössä 180 kuntosalilla. Kolmen vuoden päästä niitä on 500, ja liikevaihto kasvaa 0,9 miljoonasta 2,4 miljoonaan euroon. Kasvu tulee uimahalleista ja tanssikouluista, joilta on tullut 40 pyyntöä ilman mainontaa. Räätälöityjä järjestelmiä emme enää tee.',
    sv: 'Vårt bokningssystem används på 180 gym. Om tre år är de 500, och omsättningen växer från 0,9 till 2,4 miljoner euro. Tillväxten kommer från simhallar och dansskolor, som har skickat 40 förfrågningar utan att vi har annonserat. Skräddarsydda system gör vi inte längre.',
    en: 'Our booking system is in use in 180 gyms. In three years there will be 500, and turnover grows from 0.9 to 2.4 million euros. Growth comes from swimming halls and dance schools, which have sent us 40 enquiries without any advertising. We no longer make tailored systems.',
  },
}
