import type { SectionGuide } from '../SectionGuide.ts'

export const risksSection: SectionGuide = {
  key: 'risks',
  part: 'risks',
  title: { fi: 'Riskit ja varautuminen', sv: 'Risker och beredskap', en: 'Risks and how you prepare' },
  guidance: {
    fi: 'Kirjoita kolmesta viiteen asiaa, jotka voivat mennä pieleen, tärkein ensin. Kerro jokaisesta, mistä huomaat sen ajoissa ja mitä silloin teet. Rahoittaja ei pelästy riskejä vaan sitä, ettei niitä ole mietitty. Käy lista läpi puolivuosittain ja poista, mikä on ohi.',
    sv: 'Skriv tre till fem saker som kan gå fel, den viktigaste först. Berätta för varje hur du märker den i tid och vad du gör då. En finansiär blir inte rädd för risker utan för att ingen har tänkt på dem. Gå igenom listan varje halvår och stryk det som är förbi.',
    en: 'Write down three to five things that may go wrong, the most important first. For each, tell how you will notice it in time and what you will do. A funder isn’t frightened by risks but by nobody having thought of them. Go through the list every half year and cross out what is over.',
  },
  questions: [
    {
      fi: 'Mikä voi viedä myynnin, ja mistä huomaat sen ajoissa?',
      sv: 'Vad kan ta bort försäljningen, och hur märker du det i tid?',
      en: 'What could take sales away, and how will you notice in time?',
    },
    {
      fi: 'Mitä tapahtuu, jos sinä tai avainhenkilö on poissa kolme kuukautta?',
      sv: 'Vad händer om du eller en nyckelperson är borta i tre månader?',
      en: 'What happens if you or a key person is away for three months?',
    },
    {
      fi: 'Kuinka kauan rahat riittävät, jos myynti jää puoleen?',
      sv: 'Hur länge räcker pengarna om försäljningen halveras?',
      en: 'How long will the money last if sales are half of what you expect?',
    },
  ],
  example: {
    fi: 'Suurin riskini on, että kaksi safariyritystä tuo 60 prosenttia myynnistä. Jos toinen lähtee, huomaan sen syyskuun tilauksista. Silloin siirrän päivän viikossa yksityisasiakkaille ja vuokraan toisen koneen pois. Tavoite on, ettei kevääseen 2028 mennessä yksikään asiakas ole yli 25 prosenttia myynnistä.',
    sv: 'Min största risk är att två safariföretag står för 60 procent av försäljningen. Om det ena försvinner märker jag det på beställningarna i september. Då flyttar jag en dag i veckan till privatkunder och hyr ut den ena maskinen. Målet är att ingen kund våren 2028 står för mer än 25 procent av försäljningen.',
    en: 'My biggest risk is that two safari companies bring 60 per cent of sales. If one leaves, I will see it in the September orders. I would then move a day a week to private customers and rent one machine out. The aim is that by spring 2028 no customer is more than 25 per cent of sales.',
  },
}
