import type { SectionGuide } from '../SectionGuide.ts'

export const exportReasonSection: SectionGuide = {
  key: 'exportReason',
  part: 'idea',
  title: { fi: 'Miksi ulkomaille ja millä', sv: 'Varför utomlands och med vad', en: 'Why abroad and with what' },
  guidance: {
    fi: 'Kerro, miksi lähdette ulkomaille juuri nyt ja mikä tuote lähtee ensin. Hyvä syy on kysyntä, jonka olette jo nähneet: tilaus, pyyntö, messukontakti. Huono syy on, että kotimaassa myynti hiipuu. Kerro, mikä tuotteessa pitää muuttaa: koko, kieli, pakkaus, hinta, hyväksynnät.',
    sv: 'Berätta varför ni går ut i världen just nu och vilken produkt som går först. Ett bra skäl är efterfrågan som ni redan har sett: en order, en förfrågan, en mässkontakt. Ett dåligt skäl är att försäljningen hemma tynar bort. Berätta vad som måste ändras i produkten: storlek, språk, förpackning, pris, godkännanden.',
    en: 'Tell why you go abroad just now and which product goes first. A good reason is demand that you have already seen: an order, an enquiry, a contact from a fair. A bad reason is that sales at home are fading. Tell what must change in the product: size, language, packaging, price, approvals.',
  },
  questions: [
    {
      fi: 'Mistä tiedät, että tuotetta halutaan siellä?',
      sv: 'Hur vet du att produkten är önskad där?',
      en: 'How do you know that the product is wanted there?',
    },
    {
      fi: 'Mikä tuote lähtee ensin, ja mitä siinä pitää muuttaa?',
      sv: 'Vilken produkt går först, och vad måste ändras i den?',
      en: 'Which product goes first, and what must change in it?',
    },
    {
      fi: 'Kestääkö kotimaan toiminta sen, että katsot muualle?',
      sv: 'Klarar verksamheten hemma att du ser åt annat håll?',
      en: 'Can the business at home bear your looking elsewhere?',
    },
  ],
  example: {
    fi: 'Konepajamme Pietarsaaressa valmistaa telineitä kalankasvatukseen. Kaksi norjalaista kasvattajaa on ostanut niitä itse hakemalla, yhteensä 85 000 eurolla vuodessa. Teline kestää merivettä 12 vuotta, kilpailijan seitsemän. Norjaa varten tarvitaan pidempi malli ja englanninkielinen käyttöohje.',
    sv: 'Vår verkstad i Jakobstad tillverkar ställningar för fiskodling. Två norska odlare har köpt dem på eget initiativ, för sammanlagt 85 000 euro om året. Ställningen håller i havsvatten i 12 år, konkurrentens i sju. För Norge behövs en längre modell och en bruksanvisning på engelska.',
    en: 'Our workshop in Pietarsaari makes racks for fish farming. Two Norwegian farmers have bought them on their own initiative, for 85,000 euros a year in all. A rack lasts 12 years in sea water, a competitor’s seven. Norway needs a longer model and instructions in English.',
  },
}
