import type { DemoContact } from './DemoContact.ts'

/** What advisers have talked over with the founders of the demo, before there is a company. */
export const foundersContacts: DemoContact[] = [
  {
    by: 'adviser.rovaniemi',
    daysAgo: 12,
    at: '10:00',
    channel: 'meeting',
    subject: 'Liikeidea ja ensimmäiset asiakkaat',
    text: 'Käytiin läpi liikeidea ja kolme mahdollista ensimmäistä asiakasta. Toimitila löytyy alkuun kotoa.',
    topics: ['development'],
    nextStep: { text: 'Lähetä luettelo vuokrattavista toimitiloista', inDays: 4 },
  },
  {
    by: 'adviser.private',
    daysAgo: 5,
    at: '13:30',
    channel: 'call',
    subject: 'Hinnoittelun perusteet',
    text: 'Sovittiin hinnoittelun työpajasta ennen yrityksen rekisteröintiä.',
    topics: ['competence'],
  },
]
