import type { SectionGuide } from '../SectionGuide.ts'

export const competitionSection: SectionGuide = {
  key: 'competition',
  part: 'market',
  title: { fi: 'Kilpailijat ja oma etu', sv: 'Konkurrenter och egen fördel', en: 'Competitors and your edge' },
  guidance: {
    fi: 'Nimeä lähimmät kilpailijat ja kerro, missä he ovat hyviä. Kilpailija on myös se, että asiakas tekee itse tai jättää ostamatta. Sano sitten, mikä sinussa on toisin ja miksi se merkitsee asiakkaalle jotain. Etu, jonka kuka tahansa voi kopioida viikossa, ei kanna kauas.',
    sv: 'Nämn de närmaste konkurrenterna och berätta vad de är bra på. En konkurrent är också att kunden gör jobbet själv eller låter bli att köpa. Säg sedan vad som är annorlunda hos dig och varför det betyder något för kunden. En fördel som vem som helst kan kopiera på en vecka räcker inte långt.',
    en: 'Name your nearest competitors and say what they are good at. Doing it oneself, or not buying at all, is a competitor too. Then say what is different about you and why that matters to the customer. An edge that anyone can copy in a week does not carry far.',
  },
  questions: [
    {
      fi: 'Ketkä ovat kolme tärkeintä kilpailijaasi?',
      sv: 'Vilka är dina tre viktigaste konkurrenter?',
      en: 'Who are your three main competitors?',
    },
    {
      fi: 'Missä he ovat parempia kuin sinä?',
      sv: 'På vilket sätt är de bättre än du?',
      en: 'Where are they better than you?',
    },
    {
      fi: 'Mitä asiakas saa vain sinulta?',
      sv: 'Vad får kunden bara hos dig?',
      en: 'What does the customer get only from you?',
    },
  ],
  example: {
    fi: 'Espoossa toimii kolme ohjelmistoyritystä, jotka tekevät varausjärjestelmiä kuntosaleille. Suurin on halvin, mutta sen tuki vastaa vain sähköpostiin. Me vastaamme puhelimeen tunnissa ja siirrämme asiakkaan vanhat tiedot puolestaan. Kahdeksan kymmenestä uudesta asiakkaastamme mainitsee siirron syyksi vaihtaa.',
    sv: 'I Esbo finns tre programvaruföretag som gör bokningssystem för gym. Det största är billigast, men dess support svarar bara per e-post. Vi svarar i telefon inom en timme och flyttar kundens gamla uppgifter åt kunden. Åtta av tio nya kunder nämner flytten som skälet till att de bytte.',
    en: 'Three software firms in Espoo make booking systems for gyms. The biggest is the cheapest, but its support answers e-mail only. We answer the phone within an hour and move the customer’s old data for them. Eight out of ten new customers name the move as their reason to switch.',
  },
}
