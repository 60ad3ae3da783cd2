import type { SectionGuide } from '../SectionGuide.ts'

export const operationsSection: SectionGuide = {
  key: 'operations',
  part: 'operations',
  title: { fi: 'Arjen toiminta', sv: 'Verksamheten i vardagen', en: 'Day-to-day operations' },
  guidance: {
    fi: 'Kuvaa tavallinen viikko: mitä tehdään, missä, millä välineillä ja kenen kanssa. Kerro tiloista, laitteista, aineista ja toimittajista sekä siitä, mitä ostat muilta. Mieti, mikä rajoittaa myyntiä ensin: aika, tila vai kone. Varasuunnitelma tärkeimmälle toimittajalle kuuluu tähän.',
    sv: 'Beskriv en vanlig vecka: vad som görs, var, med vilka verktyg och med vem. Berätta om lokaler, utrustning, material och leverantörer och om det du köper av andra. Fundera på vad som först begränsar försäljningen: tiden, utrymmet eller maskinen. En reservplan för den viktigaste leverantören hör hit.',
    en: 'Describe an ordinary week: what is done, where, with which tools and with whom. Tell about premises, equipment, materials and suppliers, and what you buy from others. Think about what limits sales first: time, space or a machine. A fallback for your most important supplier belongs here.',
  },
  questions: [
    {
      fi: 'Mitä tapahtuu tilauksesta siihen, että asiakas on maksanut?',
      sv: 'Vad händer från beställning till att kunden har betalat?',
      en: 'What happens between the order and the payment?',
    },
    {
      fi: 'Mitä tiloja ja laitteita tarvitset heti, mitä myöhemmin?',
      sv: 'Vilka lokaler och maskiner behövs genast, vilka senare?',
      en: 'Which premises and equipment do you need now, which later?',
    },
    {
      fi: 'Mitä ostat muilta, ja mitä teet itse?',
      sv: 'Vad köper du av andra, och vad gör du själv?',
      en: 'What do you buy from others, and what do you do yourself?',
    },
    {
      fi: 'Mikä tulee täyteen ensin, jos myynti kaksinkertaistuu?',
      sv: 'Vad tar slut först om försäljningen fördubblas?',
      en: 'What runs out first if sales double?',
    },
  ],
  example: {
    fi: 'Kahvila on auki tiistaista sunnuntaihin. Leivon aamulla kuudesta yhdeksään, ja lounas tarjotaan kahtena vuorona, koska paikkoja on 34. Vuokrasopimus on viisi vuotta, ja uuni ostetaan käytettynä. Maidon ja jauhot tuo tukku kahdesti viikossa, ja toinen toimittaja on sovittu varalle.',
    sv: 'Kaféet är öppet från tisdag till söndag. Jag bakar från sex till nio på morgonen, och lunchen serveras i två omgångar eftersom det finns 34 platser. Hyresavtalet gäller i fem år och ugnen köps begagnad. Partihandeln levererar mjölk och mjöl två gånger i veckan, och en andra leverantör finns i reserv.',
    en: 'The café is open from Tuesday to Sunday. I bake from six to nine in the morning, and lunch is served in two sittings because there are 34 seats. The lease runs for five years and the oven is bought second-hand. A wholesaler brings milk and flour twice a week, and a second supplier stands by.',
  },
}
