import type { DemoMatter } from './DemoMatter.ts'

/** What is under way for the demo company: asked by its owner, opened by advisers, and one that is over. */
export const revontuliMatters: DemoMatter[] = [
  {
    by: 'owner.revontuli',
    need: 'Rahoitus vientiin Norjaan',
    description: 'Tarvitsen käyttöpääomaa ensimmäisiin toimituksiin Tromssaan. En tiedä, keneltä kysyä.',
    topics: ['financing', 'internationalisation'],
    service: 'Kasvun ja kansainvälistymisen neuvonta',
    taker: 'adviser.lappi',
    dueInDays: 12,
    status: { to: 'inProgress' },
    tasks: [
      { text: 'Kokoa kassavirtalaskelma', of: 'lappi', inDays: 4 },
      { text: 'Arvioi vientitakauksen edellytykset', of: 'finnvera', inDays: 9 },
    ],
  },
  {
    by: 'owner.revontuli',
    need: 'Hinnoittelu uusiksi',
    description: 'Hinnat ovat vuodelta 2023. Mitä voin pyytää Norjassa?',
    topics: ['competence'],
    to: 'kasvukonsultit',
    taker: 'adviser.private',
    status: { to: 'waitingForCustomer', reason: 'Täytä työpajan ennakkotehtävä ja lähetä se meille.' },
  },
  {
    by: 'adviser.rovaniemi',
    need: 'Suuremmat toimitilat kevääksi',
    description: 'Työhuone jää pieneksi, kun ensimmäinen työntekijä aloittaa.',
    topics: ['development'],
    status: { to: 'assessing' },
  },
  {
    by: 'phone.keha',
    need: 'Mistä apua vientiin?',
    description: 'Yrittäjä kysyi, kuka auttaa viennin aloittamisessa.',
    topics: ['internationalisation'],
    status: {
      to: 'done',
      outcome: 'Yrittäjä sai Lapin elinvoimakeskuksen ja Business Finlandin yhteystiedot.',
      effect: 'Vientihanke käynnistyi.',
    },
  },
]
