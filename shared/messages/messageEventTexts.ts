import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Headings on the timeline of messages that were sent: whom they were for, never what they say. */
export const messageEventTexts = defineTexts({
  'messages.event.message': {
    fi: 'Viesti asiakkaan ja asiantuntijoiden välillä',
    sv: 'Meddelande mellan kunden och rådgivarna',
    en: 'Message between customer and advisers',
  },
  'messages.event.meeting': { fi: 'Kutsu tapaamiseen', sv: 'Inbjudan till möte', en: 'Invitation to a meeting' },
  'messages.event.proposal': { fi: 'Ehdotus asiakkaalle', sv: 'Förslag till kunden', en: 'Proposal to the customer' },
  'messages.event.answer': {
    fi: 'Asiakkaan vastaus ehdotukseen',
    sv: 'Kundens svar på ett förslag',
    en: 'The customer’s answer to a proposal',
  },
  'messages.event.cancellation': {
    fi: 'Tapaaminen peruttiin',
    sv: 'Mötet avbokades',
    en: 'The meeting was called off',
  },
  'messages.event.internal': {
    fi: 'Organisaation sisäinen viesti',
    sv: 'Meddelande inom organisationen',
    en: 'Message inside the organisation',
  },
})
