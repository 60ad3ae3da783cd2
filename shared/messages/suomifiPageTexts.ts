import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The page of the bundled receiver of Suomi.fi messages. */
export const suomifiPageTexts = defineTexts({
  'suomifi.page.title': { fi: 'Suomi.fi-viestit', sv: 'Suomi.fi-meddelanden', en: 'Suomi.fi messages' },
  'suomifi.page.explained': {
    fi: 'Tämä on kehityskäytön vastaanottaja. Tänne tulee se, mikä muuten lähtisi yritysten postilaatikoihin Suomi.fissä.',
    sv: 'Det här är en mottagare för utveckling. Hit kommer det som annars skulle gå till företagens postlådor i Suomi.fi.',
    en: 'This is a receiver for development. What would otherwise go to companies’ mailboxes in Suomi.fi comes here.',
  },
  'suomifi.page.empty': {
    fi: 'Viestejä ei ole vielä tullut.',
    sv: 'Inga meddelanden har kommit ännu.',
    en: 'No messages have come yet.',
  },
  'suomifi.page.to': {
    fi: 'Yritykselle {{recipient}}',
    sv: 'Till företaget {{recipient}}',
    en: 'To company {{recipient}}',
  },
})
