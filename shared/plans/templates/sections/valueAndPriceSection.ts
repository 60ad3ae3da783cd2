import type { SectionGuide } from '../SectionGuide.ts'

export const valueAndPriceSection: SectionGuide = {
  key: 'valueAndPrice',
  part: 'calculations',
  title: { fi: 'Yrityksen arvo ja hinta', sv: 'Företagets värde och pris', en: 'The company’s value and price' },
  guidance: {
    fi: 'Arvo ei ole sama kuin hinta. Arvioikaa yritys ainakin kahdella tavalla: mitä se omistaa ja mitä se tuottaa tulevina vuosina. Oikaiskaa luvuista se, mikä muuttuu vaihdoksessa, kuten yrittäjän palkka ja vuokra. Ulkopuolinen arvio maksaa vähän siihen verrattuna, että perheessä jäädään eri mieltä.',
    sv: 'Värde är inte detsamma som pris. Värdera företaget på minst två sätt: vad det äger och vad det ger under kommande år. Justera siffrorna för sådant som ändras vid skiftet, till exempel företagarens lön och hyran. En utomstående värdering kostar lite jämfört med att familjen förblir oense.',
    en: 'Value is not the same as price. Value the company in at least two ways: what it owns and what it will earn in the coming years. Correct the figures for what the handover changes, such as the owner’s pay and the rent. An outside valuation costs little compared with a family that stays divided.',
  },
  questions: [
    {
      fi: 'Mitä yritys omistaa, kun velat on vähennetty?',
      sv: 'Vad äger företaget när skulderna har dragits av?',
      en: 'What does the company own after its debts?',
    },
    {
      fi: 'Mitä se tuottaa, kun uusi yrittäjä saa palkkaa?',
      sv: 'Vad ger det när den nya företagaren får lön?',
      en: 'What does it earn once the new owner is paid?',
    },
    {
      fi: 'Kuka on arvioinut hinnan puolueettomasti?',
      sv: 'Vem har bedömt priset opartiskt?',
      en: 'Who has judged the price impartially?',
    },
  ],
  example: {
    fi: 'Putkiliikkeen tulos on kolmen vuoden keskiarvona 74 000 euroa, kun isälle lasketaan markkinoiden mukainen palkka. Tuottoarvo on noin 330 000 ja omaisuuden arvo velkojen jälkeen 210 000 euroa. Hinnaksi sovittiin 280 000 euroa. Arvion teki tilintarkastaja, ja se on liitteenä.',
    sv: 'Rörfirmans resultat är 74 000 euro i snitt över tre år, när pappa räknas en marknadsmässig lön. Avkastningsvärdet är cirka 330 000 och tillgångarnas värde efter skulder 210 000 euro. Priset avtalades till 280 000 euro. Värderingen gjordes av en revisor och finns som bilaga.',
    en: 'The plumbing firm earns 74,000 euros on average over three years, counting a market wage for the father. Its earning value is about 330,000 and its assets less debts 210,000 euros. The price agreed is 280,000 euros. The valuation was made by an auditor and is attached.',
  },
}
