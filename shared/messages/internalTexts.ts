import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The thread among an organisation’s own people on the screen. */
export const internalTexts = defineTexts({
  'messages.internal.title': {
    fi: 'Vain meille: {{organisation}}',
    sv: 'Bara för oss: {{organisation}}',
    en: 'For us only: {{organisation}}',
  },
  'messages.internal.what': {
    fi: 'Organisaation sisäinen keskustelu. Asiakas tai muut organisaatiot eivät koskaan näe tätä. Viestit poistuvat vuoden kuluttua.',
    sv: 'Diskussion inom organisationen. Kunden och andra organisationer ser aldrig detta. Meddelandena raderas efter ett år.',
    en: 'A discussion inside the organisation. The customer and other organisations never see this. Messages go after a year.',
  },
  'messages.internal.empty': {
    fi: 'Sisäisiä viestejä ei ole vielä',
    sv: 'Inga interna meddelanden än',
    en: 'No internal messages yet',
  },
  'messages.internal.list': {
    fi: 'Organisaation sisäiset viestit, uusin viimeisenä',
    sv: 'Meddelanden inom organisationen, det nyaste sist',
    en: 'Messages inside the organisation, the latest last',
  },
  'messages.internal.write': { fi: 'Kirjoita kollegoille', sv: 'Skriv till kollegerna', en: 'Write to colleagues' },
  'messages.internal.compose': {
    fi: 'Viesti kollegoille',
    sv: 'Meddelande till kollegerna',
    en: 'Message to colleagues',
  },
  'messages.internal.send': { fi: 'Lähetä kollegoille', sv: 'Skicka till kollegerna', en: 'Send to colleagues' },
  'messages.internal.who': {
    fi: 'Tämän lukevat vain organisaation {{organisation}} omat ihmiset. Asiakas ei näe tätä.',
    sv: 'Det här läses bara av egna personer i {{organisation}}. Kunden ser det inte.',
    en: 'Read only by the own people of {{organisation}}. The customer does not see it.',
  },
  'messages.internal.sent': {
    fi: 'Viesti lähetettiin kollegoille.',
    sv: 'Meddelandet skickades till kollegerna.',
    en: 'The message was sent to colleagues.',
  },
})
