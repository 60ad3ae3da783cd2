import type { SectionGuide } from '../SectionGuide.ts'

export const cashFlowSection: SectionGuide = {
  key: 'cashFlow',
  part: 'calculations',
  title: { fi: 'Kassavirta', sv: 'Kassaflöde', en: 'Cash flow' },
  guidance: {
    fi: 'Kannattavakin yritys kaatuu, jos rahat loppuvat väärässä kuussa. Kassavirta näyttää, milloin raha oikeasti tulee ja lähtee: laskut, palkat, verot, arvonlisävero ja lainan lyhennykset. Tee laskelma kuukausittain ja päivitä se toteutuneilla luvuilla. Kerro tässä, mikä kuu on tiukin ja mitä silloin teet.',
    sv: 'Även ett lönsamt företag faller om pengarna tar slut i fel månad. Kassaflödet visar när pengarna verkligen kommer och går: fakturor, löner, skatter, moms och amorteringar. Gör kalkylen månad för månad och uppdatera den med utfallet. Berätta här vilken månad som är stramast och vad du gör då.',
    en: 'Even a profitable company falls if money runs out in the wrong month. Cash flow shows when money really comes and goes: invoices, wages, taxes, VAT and loan instalments. Make it month by month and update it with what actually happened. Tell here which month is the tightest and what you will do then.',
  },
  questions: [
    {
      fi: 'Kuinka monessa päivässä asiakkaasi maksavat?',
      sv: 'På hur många dagar betalar dina kunder?',
      en: 'In how many days do your customers pay?',
    },
    {
      fi: 'Mikä kuukausi on tiukin, ja miksi?',
      sv: 'Vilken månad är stramast, och varför?',
      en: 'Which month is the tightest, and why?',
    },
    {
      fi: 'Mistä saat rahaa nopeasti, jos maksu myöhästyy?',
      sv: 'Var får du pengar snabbt om en betalning dröjer?',
      en: 'Where do you get money quickly if a payment is late?',
    },
  ],
  example: {
    fi: 'Konepajan asiakkaat Pietarsaaressa maksavat 45 päivässä, mutta teräs maksetaan kahdessa viikossa. Tiukin kuu on kesäkuu, kun lomarahat maksetaan: kassassa on silloin 6 200 euroa. Olemme sopineet 40 000 euron tililimiitistä ja pyydämme suurista tilauksista kolmanneksen ennakkoon.',
    sv: 'Verkstadens kunder i Jakobstad betalar på 45 dagar, men stålet betalas på två veckor. Den stramaste månaden är juni, när semesterpenningen betalas: då finns 6 200 euro i kassan. Vi har avtalat om en kontolimit på 40 000 euro och ber om en tredjedel i förskott för stora beställningar.',
    en: 'The workshop’s customers in Pietarsaari pay in 45 days, but steel is paid in two weeks. The tightest month is June, when holiday bonuses are paid: 6,200 euros is then left in the bank. We have agreed on a credit limit of 40,000 euros and ask for a third in advance on large orders.',
  },
}
