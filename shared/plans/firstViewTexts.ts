import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What the page of a plan says before it has come. */
export const firstViewTexts = defineTexts({
  'planFirst.sections': { fi: 'Suunnitelman osat', sv: 'Planens delar', en: 'Sections of the plan' },
  'planFirst.opening': {
    fi: 'Avataan kirjoittamista varten…',
    sv: 'Öppnas för skrivning…',
    en: 'Opening for writing…',
  },
})
