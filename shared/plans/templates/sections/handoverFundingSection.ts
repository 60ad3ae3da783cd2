import type { SectionGuide } from '../SectionGuide.ts'

export const handoverFundingSection: SectionGuide = {
  key: 'handoverFunding',
  part: 'calculations',
  title: { fi: 'Vaihdoksen rahoitus', sv: 'Finansiering av skiftet', en: 'Funding the handover' },
  guidance: {
    fi: 'Laske, paljonko jatkaja tarvitsee: kauppahinta, verot, asiantuntijat ja raha, jolla arki jatkuu. Lainan pitää lyhentyä yrityksen tuloksesta niin, että jatkajalle jää palkka. Kertokaa lähteet: omat säästöt, pankki, Finnveran laina tai takaus, luopujan antama maksuaika. Kokeilkaa laskelmaa myös huonolla vuodella.',
    sv: 'Räkna ut hur mycket efterföljaren behöver: köpesumman, skatter, sakkunniga och pengar för vardagen. Lånet måste kunna amorteras ur företagets resultat så att efterföljaren får lön. Berätta om källorna: egna besparingar, banken, Finnveras lån eller borgen, betalningstid av säljaren. Pröva kalkylen även med ett dåligt år.',
    en: 'Work out how much the successor needs: the price, taxes, experts and money to keep things running. The loan must be paid from the company’s profit and still leave the successor a wage. Tell the sources: own savings, the bank, a Finnvera loan or guarantee, time to pay given by the seller. Try the calculation with a bad year too.',
  },
  questions: [
    {
      fi: 'Paljonko rahaa jatkaja tarvitsee kaikkiaan?',
      sv: 'Hur mycket pengar behöver efterföljaren totalt?',
      en: 'How much money does the successor need in all?',
    },
    {
      fi: 'Riittääkö tulos lyhennyksiin ja palkkaan?',
      sv: 'Räcker resultatet till amorteringar och lön?',
      en: 'Does the profit cover the instalments and a wage?',
    },
    { fi: 'Mitä tapahtuu huonona vuonna?', sv: 'Vad händer ett dåligt år?', en: 'What happens in a bad year?' },
  ],
  example: {
    fi: 'Kauppahinta on 280 000 euroa ja muut kulut 14 000. Omaa rahaa on 44 000, pankkilainaa Finnveran takauksella 160 000, ja isä antaa 90 000 eurolle viiden vuoden maksuajan. Lyhennykset ovat 39 000 euroa vuodessa, kun tulos on 74 000. Vielä 30 prosenttia heikompi vuosi riittää lyhennyksiin.',
    sv: 'Köpesumman är 280 000 euro och övriga kostnader 14 000. Egna pengar är 44 000, banklånet med Finnveras borgen 160 000, och pappa ger fem års betalningstid för 90 000 euro. Amorteringarna är 39 000 euro om året när resultatet är 74 000. Även ett 30 procent svagare år räcker till amorteringarna.',
    en: 'The price is 280,000 euros and other costs 14,000. Own money is 44,000, a bank loan with a Finnvera guarantee 160,000, and the father gives five years to pay 90,000 euros. Instalments are 39,000 euros a year, with a profit of 74,000. Even a year that is 30 per cent weaker covers them.',
  },
}
