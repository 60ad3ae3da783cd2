import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The thread between the customer and advisers on the screen. */
export const messagesTexts = defineTexts({
  'messages.title.adviser': {
    fi: 'Viestit asiakkaan kanssa',
    sv: 'Meddelanden med kunden',
    en: 'Messages with the customer',
  },
  'messages.title.customer': {
    fi: 'Viestit asiantuntijoiden kanssa',
    sv: 'Meddelanden med rådgivarna',
    en: 'Messages with your advisers',
  },
  'messages.loading': { fi: 'Viestejä haetaan', sv: 'Meddelandena hämtas', en: 'Fetching messages' },
  'messages.failed': {
    fi: 'Viestejä ei saatu haettua',
    sv: 'Meddelandena kunde inte hämtas',
    en: 'The messages could not be fetched',
  },
  'messages.empty': { fi: 'Viestejä ei ole vielä', sv: 'Inga meddelanden än', en: 'No messages yet' },
  'messages.empty.adviser': {
    fi: 'Kirjoita asiakkaalle, kutsu tapaamiseen tai ehdota aikaa. Ehdotus täyttää palvelulupauksen.',
    sv: 'Skriv till kunden, bjud in till ett möte eller föreslå en tid. Ett förslag uppfyller servicelöftet.',
    en: 'Write to the customer, invite to a meeting or propose a time. A proposal keeps the service promise.',
  },
  'messages.empty.customer': {
    fi: 'Kysy tai kerro lisää. Saat vastauksen tähän samaan paikkaan.',
    sv: 'Fråga eller berätta mer. Du får svaret på samma ställe.',
    en: 'Ask, or tell more. The answer comes to this same place.',
  },
  'messages.list': {
    fi: 'Viestit, uusin viimeisenä',
    sv: 'Meddelanden, det nyaste sist',
    en: 'Messages, the latest last',
  },
  'messages.earlier': { fi: 'Näytä aiemmat viestit', sv: 'Visa tidigare meddelanden', en: 'Show earlier messages' },
  'messages.unread_one': { fi: '1 lukematon', sv: '1 oläst', en: '1 unread' },
  'messages.unread_other': { fi: '{{count}} lukematonta', sv: '{{count}} olästa', en: '{{count}} unread' },
  'messages.by': {
    fi: '{{name}}, {{organisation}}',
    sv: '{{name}}, {{organisation}}',
    en: '{{name}}, {{organisation}}',
  },
  'messages.by.customer': { fi: '{{name}}, asiakas', sv: '{{name}}, kund', en: '{{name}}, customer' },
  'messages.readBy': { fi: 'Lukenut: {{readers}}', sv: 'Läst av: {{readers}}', en: 'Read by: {{readers}}' },
  'messages.readBy.customer': { fi: 'asiakas {{when}}', sv: 'kunden {{when}}', en: 'the customer {{when}}' },
  'messages.readBy.you': { fi: 'sinä {{when}}', sv: 'du {{when}}', en: 'you {{when}}' },
  'messages.readBy.organisation': {
    fi: '{{organisation}} {{when}}',
    sv: '{{organisation}} {{when}}',
    en: '{{organisation}} {{when}}',
  },
  'messages.readBy.nobody': { fi: 'Ei vielä luettu', sv: 'Ännu inte läst', en: 'Not read yet' },
  'messages.kind.meeting': { fi: 'Kutsu tapaamiseen', sv: 'Inbjudan till möte', en: 'Invitation to a meeting' },
  'messages.kind.proposal': { fi: 'Ehdotus', sv: 'Förslag', en: 'Proposal' },
  'messages.kind.answer': { fi: 'Vastaus ehdotukseen', sv: 'Svar på förslaget', en: 'Answer to the proposal' },
  'messages.kind.cancellation': { fi: 'Tapaaminen peruttu', sv: 'Mötet avbokat', en: 'Meeting called off' },
  'messages.time': {
    fi: '{{day}} klo {{from}}–{{until}}',
    sv: '{{day}} kl. {{from}}–{{until}}',
    en: '{{day}}, {{from}}–{{until}}',
  },
  'messages.time.label': { fi: 'Aika', sv: 'Tid', en: 'Time' },
  'messages.place.label': { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  'messages.service.label': { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  'messages.calendar': { fi: 'Lisää kalenteriin', sv: 'Lägg till i kalendern', en: 'Add to calendar' },
  'messages.answer.yes': { fi: 'Sopii', sv: 'Det passar', en: 'Suits me' },
  'messages.answer.no': { fi: 'Ei sovi', sv: 'Passar inte', en: 'Does not suit' },
  'messages.answer.sent': { fi: 'Vastauksesi lähetettiin.', sv: 'Ditt svar skickades.', en: 'Your answer was sent.' },
  'messages.answered.yes': { fi: 'Asiakas hyväksyi', sv: 'Kunden godkände', en: 'The customer accepted' },
  'messages.answered.no': {
    fi: 'Asiakkaalle ei sopinut',
    sv: 'Det passade inte kunden',
    en: 'It did not suit the customer',
  },
  'messages.answered.you.yes': { fi: 'Hyväksyit tämän', sv: 'Du godkände detta', en: 'You accepted this' },
  'messages.answered.you.no': {
    fi: 'Vastasit, ettei sovi',
    sv: 'Du svarade att det inte passar',
    en: 'You said it does not suit',
  },
  'messages.write.adviser': { fi: 'Kirjoita asiakkaalle', sv: 'Skriv till kunden', en: 'Write to the customer' },
  'messages.write.customer': { fi: 'Kirjoita viesti', sv: 'Skriv ett meddelande', en: 'Write a message' },

  'messages.cancelled': { fi: 'Peruttu', sv: 'Avbokat', en: 'Called off' },
  'messages.cancelMeeting': { fi: 'Peru tapaaminen', sv: 'Avboka mötet', en: 'Call the meeting off' },
  'messages.cancelMeeting.why': {
    fi: 'Miksi tapaaminen perutaan',
    sv: 'Varför mötet avbokas',
    en: 'Why it is called off',
  },
  'messages.cancelMeeting.hint': {
    fi: 'Asiakas lukee tämän. Hän saa sähköpostin, joka poistaa ajan kalenterista.',
    sv: 'Kunden läser detta. Hen får ett e-postmeddelande som tar bort tiden ur kalendern.',
    en: 'The customer reads this, and gets a mail that takes the time off the calendar.',
  },
  'messages.cancelMeeting.keep': { fi: 'En peru', sv: 'Avboka inte', en: 'Keep it' },
  'messages.cancelMeeting.done': {
    fi: 'Tapaaminen peruttiin ja asiakkaalle kerrottiin.',
    sv: 'Mötet avbokades och kunden fick veta det.',
    en: 'The meeting is called off, and the customer is told.',
  },
})
