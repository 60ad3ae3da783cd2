import type { SectionGuide } from '../SectionGuide.ts'

export const exportBudgetSection: SectionGuide = {
  key: 'exportBudget',
  part: 'calculations',
  title: {
    fi: 'Viennin budjetti ja rahoitus',
    sv: 'Exportens budget och finansiering',
    en: 'Export budget and funding',
  },
  guidance: {
    fi: 'Laske, mitä kansainvälistyminen maksaa ennen ensimmäistä kauppaa: matkat, messut, käännökset, näytteet, juristi, työaika. Laske sitten tuotteen hinta perillä: kuljetus, kumppanin osuus, tulli ja takuut mukaan. Kerro rahan lähteet ja se, milloin vienti maksaa itsensä takaisin.',
    sv: 'Räkna ut vad internationaliseringen kostar före den första affären: resor, mässor, översättningar, prover, jurist, arbetstid. Räkna sedan ut produktens pris vid framkomsten: med transport, partnerns andel, tull och garantier. Berätta var pengarna kommer ifrån och när exporten har betalat sig.',
    en: 'Work out what going abroad costs before the first sale: travel, fairs, translations, samples, a lawyer, working time. Then work out the price of the product on arrival: with transport, the partner’s share, customs and guarantees. Tell where the money comes from and when export has paid itself back.',
  },
  questions: [
    {
      fi: 'Paljonko käytät ennen ensimmäistä kauppaa?',
      sv: 'Hur mycket använder du före den första affären?',
      en: 'How much will you spend before the first sale?',
    },
    {
      fi: 'Mikä on tuotteen hinta asiakkaan pihalla?',
      sv: 'Vad kostar produkten på kundens gård?',
      en: 'What does the product cost at the customer’s door?',
    },
    {
      fi: 'Monellako kaupalla vienti on maksanut itsensä?',
      sv: 'Hur många affärer krävs för att exporten ska betala sig?',
      en: 'How many sales does it take for export to pay for itself?',
    },
  ],
  example: {
    fi: 'Kaksi vuotta maksaa 140 000 euroa: myyjä 64 000, matkat ja messut 26 000, pidempi malli 38 000 ja muut 12 000. Rahat tulevat tulorahoituksesta ja 60 000 euron lainasta, ja markkinaselvitykseen haetaan avustusta. Kun telineestä jää 1 150 euroa, menot on katettu 122 telineellä.',
    sv: 'Två år kostar 140 000 euro: säljare 64 000, resor och mässor 26 000, den längre modellen 38 000 och övrigt 12 000. Pengarna kommer från egna intäkter och ett lån på 60 000 euro, och bidrag söks för marknadsutredningen. När en ställning ger 1 150 euro är utgifterna täckta med 122 ställningar.',
    en: 'Two years cost 140,000 euros: a salesperson 64,000, travel and fairs 26,000, the longer model 38,000 and other costs 12,000. The money comes from income and a loan of 60,000 euros, and a grant is applied for to study the market. With 1,150 euros left from each rack, 122 racks cover the costs.',
  },
}
