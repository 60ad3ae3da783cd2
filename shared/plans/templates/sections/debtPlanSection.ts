import type { SectionGuide } from '../SectionGuide.ts'

export const debtPlanSection: SectionGuide = {
  key: 'debtPlan',
  part: 'calculations',
  title: { fi: 'Velkojen maksusuunnitelma', sv: 'Betalningsplan för skulderna', en: 'Plan for paying debts' },
  guidance: {
    fi: 'Laske, paljonko rahaa jää kuussa, kun toimet on tehty, ja mihin velkaan se menee ensin. Suunnitelma on uskottava, kun se kestää myös myynnin, joka on kymmenen prosenttia arvioitua heikompi. Kerro, milloin erääntynyttä ei enää ole. Jos luvut eivät riitä, sano se ja kerro, mitä silloin tehdään.',
    sv: 'Räkna ut hur mycket pengar som blir kvar per månad när åtgärderna är gjorda och vilken skuld de först går till. Planen är trovärdig när den tål en försäljning som är tio procent svagare än beräknat. Berätta när inget längre är förfallet. Om siffrorna inte räcker, säg det och berätta vad som då görs.',
    en: 'Work out how much money is left each month once the actions are done and which debt it goes to first. A plan is credible when it also bears sales ten per cent weaker than expected. Tell when nothing is overdue any more. If the figures aren’t enough, say so and tell what will be done then.',
  },
  questions: [
    {
      fi: 'Paljonko velkoihin jää kuussa?',
      sv: 'Hur mycket blir kvar till skulderna per månad?',
      en: 'How much is left for debts each month?',
    },
    {
      fi: 'Mikä velka maksetaan ensin, ja miksi?',
      sv: 'Vilken skuld betalas först, och varför?',
      en: 'Which debt is paid first, and why?',
    },
    {
      fi: 'Kestääkö suunnitelma heikomman myynnin?',
      sv: 'Håller planen för en svagare försäljning?',
      en: 'Does the plan bear weaker sales?',
    },
  ],
  example: {
    fi: 'Helmikuusta alkaen velkoihin jää 3 800 euroa kuussa. Ensin maksetaan erääntyneet 31 000 euroa, mikä kestää yhdeksän kuukautta. Jos myynti on kymmenen prosenttia heikompi, rahaa jää 2 100 euroa ja aikaa kuluu viisitoista kuukautta. Jos sekään ei toteudu, haemme saneerausta kesäkuussa.',
    sv: 'Från februari blir det 3 800 euro i månaden kvar till skulderna. Först betalas de förfallna 31 000 euro, vilket tar nio månader. Om försäljningen är tio procent svagare blir det 2 100 euro kvar och det tar femton månader. Om inte heller det håller ansöker vi om sanering i juni.',
    en: 'From February 3,800 euros a month is left for debts. The overdue 31,000 euros is paid first, which takes nine months. If sales are ten per cent weaker, 2,100 euros is left and it takes fifteen months. If even that fails, we apply for restructuring in June.',
  },
}
