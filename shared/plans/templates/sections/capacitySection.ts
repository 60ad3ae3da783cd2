import type { SectionGuide } from '../SectionGuide.ts'

export const capacitySection: SectionGuide = {
  key: 'capacity',
  part: 'operations',
  title: { fi: 'Toiminnan kasvattaminen', sv: 'Att bygga ut verksamheten', en: 'Building up operations' },
  guidance: {
    fi: 'Kerro, mitä pitää muuttaa, jotta yritys pystyy tekemään enemmän ilman että laatu kärsii: tilat, koneet, järjestelmät, toimintatavat. Etsi kohta, joka tukkeutuu ensin, ja aloita siitä. Merkitse jokaiselle investoinnille hinta, aika ja mitä se tuo. Kirjaa myös, mitä tapahtuu, jos toimitus myöhästyy.',
    sv: 'Berätta vad som måste ändras för att företaget ska kunna göra mer utan att kvaliteten lider: lokaler, maskiner, system, arbetssätt. Leta upp det ställe som stockar sig först och börja där. Ge varje investering ett pris, en tid och vad den ger. Skriv också vad som händer om leveransen blir sen.',
    en: 'Tell what must change so that the company can do more without losing quality: premises, machines, systems, ways of working. Find the place that jams first and start there. Give each investment a price, a time and what it brings. Write down too what happens if a delivery is late.',
  },
  questions: [
    {
      fi: 'Mikä tukkeutuu ensin, kun tilauksia tulee lisää?',
      sv: 'Vad stockar sig först när beställningarna blir fler?',
      en: 'What jams first when more orders come?',
    },
    {
      fi: 'Mitä investoidaan, milloin ja mitä siitä saadaan?',
      sv: 'Vad investerar ni i, när och vad ger det?',
      en: 'What do you invest in, when, and what does it bring?',
    },
    {
      fi: 'Miten laatu pysyy, kun tekijöitä on enemmän?',
      sv: 'Hur hålls kvaliteten när ni är fler som gör?',
      en: 'How is quality kept when more people do the work?',
    },
  ],
  example: {
    fi: 'Leipomon uuni on täynnä kello kahdesta kuuteen, muuten tilaa on. Uusi kaksikerrosuuni maksaa 68 000 euroa ja nostaa tuotannon 1 100 leivästä 1 900 leipään yössä. Se asennetaan tammikuussa, kun myynti on hiljaisin. Toimittaja lupaa asennuksen viikossa, ja varalta olemme sopineet vuokrauunista.',
    sv: 'Bageriets ugn är full från klockan två till sex, annars finns det plats. En ny tvåvåningsugn kostar 68 000 euro och höjer produktionen från 1 100 till 1 900 bröd per natt. Den installeras i januari, när försäljningen är som lugnast. Leverantören lovar installation på en vecka, och för säkerhets skull har vi avtalat om en hyresugn.',
    en: 'The bakery’s oven is full from two to six; at other hours there is room. A new two-deck oven costs 68,000 euros and lifts output from 1,100 to 1,900 loaves a night. It is installed in January, when sales are at their quietest. The supplier promises a week for the work, and a rented oven has been agreed as a fallback.',
  },
}
