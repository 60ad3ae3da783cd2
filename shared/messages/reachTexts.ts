import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The customer’s choice where it is told that a message waits. */
export const reachTexts = defineTexts({
  'messages.reachChoice.title': {
    fi: 'Missä kerrotaan, että viesti odottaa',
    sv: 'Var det berättas att ett meddelande väntar',
    en: 'Where you are told that a message waits',
  },
  'messages.reachChoice.legend': { fi: 'Ilmoita minulle', sv: 'Meddela mig', en: 'Tell me' },
  'messages.reachChoice.email': { fi: 'Sähköpostilla', sv: 'Per e-post', en: 'By e-mail' },
  'messages.reachChoice.suomifi': {
    fi: 'Suomi.fi-viestillä',
    sv: 'Med ett Suomi.fi-meddelande',
    en: 'By a Suomi.fi message',
  },
  'messages.reachChoice.what': {
    fi: 'Ilmoituksessa ei ole viestin sisältöä. Jos sinulla ei ole osoitetta, ilmoitus tulee Suomi.fi-viestinä.',
    sv: 'Aviseringen innehåller inget av meddelandet. Om du inte har någon adress kommer den som Suomi.fi-meddelande.',
    en: 'The notice has nothing of the message in it. If you have no address, it comes as a Suomi.fi message.',
  },
  'messages.reachChoice.none': {
    fi: 'Sinulla ei ole sähköpostiosoitetta eikä Suomi.fi-postilaatikkoa. Lisää osoite, niin et jää ilman ilmoitusta.',
    sv: 'Du har varken e-postadress eller Suomi.fi-postlåda. Lägg till en adress, så att du får aviseringar.',
    en: 'You have no e-mail address and no Suomi.fi mailbox. Add an address, so that you are told.',
  },
  'messages.reachChoice.saved': { fi: 'Valinta tallennettiin.', sv: 'Valet sparades.', en: 'Your choice was saved.' },
})
