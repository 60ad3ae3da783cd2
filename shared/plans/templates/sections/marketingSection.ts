import type { SectionGuide } from '../SectionGuide.ts'

export const marketingSection: SectionGuide = {
  key: 'marketing',
  part: 'market',
  title: { fi: 'Myynti ja markkinointi', sv: 'Försäljning och marknadsföring', en: 'Sales and marketing' },
  guidance: {
    fi: 'Kerro, miten asiakas saa tietää sinusta, miten hän ostaa ja miten hinta syntyy. Valitse muutama keino ja tee ne kunnolla: suosittelut, oma verkkosivu, yhteistyö, mainonta. Laske, paljonko yksi uusi asiakas maksaa sinulle. Kirjaa ensimmäisen kolmen kuukauden teot ja niiden tekijä.',
    sv: 'Berätta hur kunden får veta om dig, hur kunden köper och hur priset blir till. Välj några sätt och gör dem ordentligt: rekommendationer, egen webbplats, samarbete, annonser. Räkna ut vad en ny kund kostar dig. Skriv upp vad som görs de första tre månaderna och vem som gör det.',
    en: 'Tell how customers hear about you, how they buy and how the price is set. Choose a few means and do them properly: word of mouth, your own website, partners, advertising. Work out what one new customer costs you. Write down what is done in the first three months and by whom.',
  },
  questions: [
    {
      fi: 'Mistä ensimmäiset kymmenen asiakasta tulevat?',
      sv: 'Varifrån kommer de tio första kunderna?',
      en: 'Where will the first ten customers come from?',
    },
    {
      fi: 'Miten hintasi syntyy, ja mitä siitä jää sinulle?',
      sv: 'Hur blir ditt pris till, och hur mycket av det blir kvar?',
      en: 'How is your price set, and how much of it is left for you?',
    },
    {
      fi: 'Mistä näet, että markkinointi toimii?',
      sv: 'Hur ser du att marknadsföringen fungerar?',
      en: 'How will you see that marketing works?',
    },
  ],
  example: {
    fi: 'Ompelimon asiakkaista puolet tulee suositusten kautta. Siksi jokaisen korjatun haalarin mukana lähtee kortti, jolla seuraava korjaus on viisi euroa halvempi. Soitan elokuussa kahdellekymmenelle matkailuyritykselle ja sovin noudosta kerran viikossa. Mainoksiin käytän 120 euroa kuussa talvikaudella.',
    sv: 'Hälften av syateljéns kunder kommer via rekommendationer. Därför följer ett kort med varje lagad overall: nästa lagning blir fem euro billigare. I augusti ringer jag tjugo turistföretag och kommer överens om hämtning en gång i veckan. På annonser använder jag 120 euro i månaden under vintersäsongen.',
    en: 'Half of the sewing studio’s customers come by word of mouth. So every mended overall goes out with a card that takes five euros off the next repair. In August I call twenty tour companies and agree on a pick-up once a week. I spend 120 euros a month on advertising in the winter season.',
  },
}
