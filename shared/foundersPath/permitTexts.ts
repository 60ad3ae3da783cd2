import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Permits and notifications of the path: each, and all of them together. */
export const permitTexts = defineTexts({
  'permit.bundle': { fi: 'Luvat ja ilmoitukset', sv: 'Tillstånd och anmälningar', en: 'Permits and notifications' },
  'permit.bundle.what': {
    fi: 'Kaikki yhdessä, viranomaisesta riippumatta.',
    sv: 'Alla på ett ställe, oberoende av myndighet.',
    en: 'All in one place, whichever the authority.',
  },
  'permit.bundle.open_one': { fi: '{{count}} avoinna', sv: '{{count}} öppen', en: '{{count}} open' },
  'permit.bundle.open_other': { fi: '{{count}} avoinna', sv: '{{count}} öppna', en: '{{count}} open' },
  'permit.bundle.all': { fi: 'Kaikki kunnossa', sv: 'Allt är i ordning', en: 'All in order' },
  'permit.bundle.needsMore': {
    fi: 'Viranomainen odottaa sinulta lisätietoja',
    sv: 'En myndighet väntar på kompletteringar',
    en: 'An authority waits for more from you',
  },
  'permit.bundle.refused': { fi: 'Jokin on evätty', sv: 'Något har avslagits', en: 'Something was refused' },
  'permit.state': {
    fi: 'Luvan tai ilmoituksen tila',
    sv: 'Läget för tillståndet eller anmälan',
    en: 'Where it stands',
  },
  'permit.state.none': { fi: 'Ei vielä tehty', sv: 'Inte gjort ännu', en: 'Not asked yet' },
  'permit.state.asked': { fi: 'Lähetetty', sv: 'Skickat', en: 'Sent' },
  'permit.state.received': { fi: 'Otettu vastaan', sv: 'Mottaget', en: 'Received' },
  'permit.state.needsMore': { fi: 'Lisätietoja pyydetty', sv: 'Komplettering begärd', en: 'More is needed' },
  'permit.state.granted': { fi: 'Kunnossa tai myönnetty', sv: 'I ordning eller beviljat', en: 'In order or granted' },
  'permit.state.refused': { fi: 'Evätty', sv: 'Avslaget', en: 'Refused' },
  'permit.change': { fi: 'Merkitse tila', sv: 'Ange läget', en: 'Say where it stands' },
  'permit.authority': { fi: 'Viranomainen: {{name}}', sv: 'Mottagare: {{name}}', en: 'Goes to: {{name}}' },
  'permit.askedOn': { fi: 'Lähetetty (päivä)', sv: 'Skickat (dag)', en: 'Sent (day)' },
  'permit.decidedOn': { fi: 'Päätetty (päivä)', sv: 'Beslut (dag)', en: 'Decided (day)' },
  'permit.decisionUrl': {
    fi: 'Päätöksen osoite (https)',
    sv: 'Beslutets adress (https)',
    en: 'Address of the decision (https)',
  },
  'permit.needed': { fi: 'Mitä vielä puuttuu', sv: 'Vad som saknas', en: 'What is still needed' },
  'permit.decision': { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  'permit.day.askedOn': { fi: 'Lähetetty {{day}}', sv: 'Skickat {{day}}', en: 'Sent {{day}}' },
  'permit.day.receivedOn': { fi: 'Otettu vastaan {{day}}', sv: 'Mottaget {{day}}', en: 'Received {{day}}' },
  'permit.day.decidedOn': { fi: 'Päätetty {{day}}', sv: 'Beslut {{day}}', en: 'Decided {{day}}' },
  'permit.told': {
    fi: 'Viranomaisen järjestelmä saa nähdä, kuka hakee, ja kertoa tilan tähän',
    sv: 'Myndighetens system får se vem som ansöker och meddela läget här',
    en: 'The authority’s system may see who asks, and say here where it stands',
  },
  'permit.told.number': {
    fi: 'Tunnus viranomaiselle: {{permitId}}',
    sv: 'Kod till myndigheten: {{permitId}}',
    en: 'Code for the authority: {{permitId}}',
  },
  'permit.source.interface': {
    fi: 'Viranomainen ilmoitti {{day}}',
    sv: 'Myndigheten meddelade {{day}}',
    en: 'The authority said so {{day}}',
  },
  'permit.source.hand': { fi: 'Merkitty itse {{day}}', sv: 'Eget besked {{day}}', en: 'Marked by hand {{day}}' },
  'permit.save': { fi: 'Tallenna tila', sv: 'Spara läget', en: 'Save the state' },
  'permit.saved': { fi: 'Tila on tallennettu', sv: 'Läget har sparats', en: 'The state is saved' },
})
