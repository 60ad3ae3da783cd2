import type { DemoMatter } from './DemoMatter.ts'

const SERVICE = 'Kasvun ja kansainvälistymisen neuvonta'

/** What an organisation has on its board in an ordinary week, given out in turn to companies of the demo register. */
export const everydayMatters: DemoMatter[] = [
  { by: 'lead.lappi', need: 'Kehittämisavustuksen haku', description: '', topics: ['financing'], service: SERVICE },
  {
    by: 'adviser.lappi',
    need: 'Omistajanvaihdos kahden vuoden sisällä',
    description: 'Yrittäjä haluaa siirtää yrityksen pojalleen.',
    topics: ['ownerChange'],
    dueInDays: 30,
    status: { to: 'assessing' },
  },
  {
    by: 'system.lappi',
    need: 'Verkkolomake: apua verkkokauppaan',
    description: 'Tullut asiointipalvelusta.',
    topics: ['digitalisation'],
    service: SERVICE,
  },
  {
    by: 'adviser.lappi',
    need: 'Ensimmäisen työntekijän palkkaus',
    description: '',
    topics: ['recruitment'],
    dueInDays: 5,
    status: { to: 'waitingForProvider', reason: 'Työllisyysalue selvittää palkkatuen.' },
  },
  {
    by: 'lead.lappi',
    need: 'Energiakartoitus tuotantotiloihin',
    description: '',
    topics: ['sustainability'],
    dueInDays: 20,
    status: { to: 'inProgress' },
  },
  {
    by: 'adviser.lappi',
    need: 'Maksuvaikeudet kauden jälkeen',
    description: 'Kysyi maksujärjestelyistä.',
    topics: ['difficulties'],
    dueInDays: 2,
    status: { to: 'waitingForCustomer', reason: 'Lähetä viimeinen tilinpäätös ja lainaluettelo.' },
  },
  {
    by: 'lead.lappi',
    need: 'Uusi vientimarkkina Ruotsista',
    description: '',
    topics: ['internationalisation'],
    service: SERVICE,
  },
  {
    by: 'adviser.lappi',
    need: 'Koulutusta henkilöstölle',
    description: '',
    topics: ['competence'],
    status: { to: 'closedWithoutService', reason: 'Yritys löysi koulutuksen itse.' },
  },
]
