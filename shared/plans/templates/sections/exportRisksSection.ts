import type { SectionGuide } from '../SectionGuide.ts'

export const exportRisksSection: SectionGuide = {
  key: 'exportRisks',
  part: 'risks',
  title: { fi: 'Kansainvälistymisen riskit', sv: 'Risker med internationalisering', en: 'Risks of going abroad' },
  guidance: {
    fi: 'Ulkomailla tutut riskit näyttävät toisilta: maksu viipyy, valuutta heiluu, sääntö muuttuu, kumppani vaihtaa suuntaa. Kirjaa tärkeimmät ja se, miten suojaudut: ennakkomaksu, takuu, valuuttasuojaus, sopimus. Päätä etukäteen, missä vaiheessa lopetat, jos kauppaa ei synny.',
    sv: 'Utomlands ser bekanta risker annorlunda ut: betalningen dröjer, valutan svänger, en regel ändras, partnern byter riktning. Skriv upp de viktigaste och hur du skyddar dig: förskott, garanti, valutasäkring, avtal. Bestäm på förhand när du slutar om det inte blir några affärer.',
    en: 'Abroad, familiar risks look different: payment is slow, the currency swings, a rule changes, a partner turns elsewhere. Write down the most important ones and how you protect yourself: advance payment, guarantee, currency hedging, contract. Decide beforehand when you will stop if no sales come.',
  },
  questions: [
    {
      fi: 'Mitä teet, jos ulkomainen asiakas ei maksa?',
      sv: 'Vad gör du om en utländsk kund inte betalar?',
      en: 'What will you do if a customer abroad does not pay?',
    },
    {
      fi: 'Missä valuutassa myyt, ja kuka kantaa vaihtelun?',
      sv: 'I vilken valuta säljer du, och vem bär svängningarna?',
      en: 'In which currency do you sell, and who bears the swings?',
    },
    {
      fi: 'Milloin myönnät, ettei tämä onnistunut?',
      sv: 'När medger du att det här inte lyckades?',
      en: 'When will you admit that this didn’t work?',
    },
  ],
  example: {
    fi: 'Kolmasosa hinnasta maksetaan tilatessa, ja loppusaataville haemme Finnveran vientitakuun. Tarjoukset annetaan euroina, joten kruunun heilahtelu ei syö katetta. Jos kahden vuoden kuluttua Norjan myynti on alle 150 000 euroa, lopetamme oman myynnin ja palvelemme vain verkosta.',
    sv: 'En tredjedel av priset betalas vid beställning, och för resten söker vi Finnveras exportgaranti. Offerterna ges i euro, så kronans svängningar äter inte av bidraget. Om försäljningen i Norge är under 150 000 euro om två år slutar vi med egen försäljning och betjänar bara via nätet.',
    en: 'A third of the price is paid with the order, and for the rest we apply for an export credit guarantee from Finnvera. Quotes are given in euros, so swings of the krone don’t eat the margin. If sales in Norway are under 150,000 euros in two years, we stop selling in person and serve online only.',
  },
}
