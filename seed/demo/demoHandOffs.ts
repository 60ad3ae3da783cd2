import type { DemoHandOff } from './DemoHandOff.ts'

/** Hand-offs of the demo, one at each stop of the way: waiting, asking the customer, taken, returned, and over with its outcome. */
export const demoHandOffs: DemoHandOff[] = [
  {
    matter: 'Rahoitus vientiin Norjaan',
    by: 'adviser.lappi',
    kind: 'referral',
    to: 'finnvera',
    person: 'adviser.finnvera',
    message:
      'Arvioisitteko, riittävätkö edellytykset vientitakaukseen? Ensimmäiset toimitukset Tromssaan ovat keväällä.',
    gives: ['customer', 'matter', 'contactPerson'],
  },
  {
    matter: 'Rahoitus vientiin Norjaan',
    by: 'adviser.lappi',
    kind: 'referral',
    to: 'kasvukonsultit',
    person: 'adviser.private',
    message: 'Auttaisitteko tekemään hinnaston Norjan jälleenmyyjille?',
    gives: ['customer', 'matter', 'contactPerson', 'contactDetails'],
  },
  {
    matter: 'Suuremmat toimitilat kevääksi',
    by: 'adviser.rovaniemi',
    kind: 'referral',
    to: 'lappi',
    service: 'Kasvun ja kansainvälistymisen neuvonta',
    message: 'Muutto tuo laiteinvestoinnin. Sopisiko siihen kehittämisavustus?',
    gives: ['customer', 'matter', 'contactDetails'],
    taken: { by: 'lead.lappi', contactInDays: 2 },
  },
  {
    matter: 'Uusi vientimarkkina Ruotsista',
    by: 'lead.lappi',
    kind: 'transfer',
    to: 'finnvera',
    person: 'adviser.finnvera',
    message: 'Yritys hakee rahoitusta Ruotsin-viennin käynnistämiseen.',
    gives: ['customer', 'matter'],
    returned: {
      by: 'adviser.finnvera',
      reason: 'Yritys ei vielä tarvitse lainaa eikä takausta. Ensin kannattaa selvittää markkina.',
    },
  },
  {
    matter: 'Energiakartoitus tuotantotiloihin',
    by: 'lead.lappi',
    kind: 'referral',
    to: 'finnvera',
    person: 'adviser.finnvera',
    message: 'Kartoitus johtaa investointiin. Voiko sille saada ilmasto- ja ympäristölainaa?',
    gives: ['customer', 'matter', 'contactDetails'],
    taken: { by: 'adviser.finnvera', contactInDays: 1 },
    outcome: {
      by: 'adviser.finnvera',
      text: 'Laina sopii investointiin. Yritys hakee sitä, kun kartoituksen tulos on valmis.',
    },
  },
]
