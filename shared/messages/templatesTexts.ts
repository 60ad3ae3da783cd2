import { defineTexts } from '#shared/texts/defineTexts.ts'

/** An administrator's page of the message templates of the organisation. */
export const templatesTexts = defineTexts({
  'templates.lead': {
    fi: 'Teksti, josta kollegat aloittavat viestin asiakkaalle. Kirjoita se kolmella kielellä, niin jokaiselle voi kirjoittaa hänen kielellään.',
    sv: 'En text som kollegerna börjar sina meddelanden till kunder med. Skriv den på tre språk, så kan alla få den på sitt språk.',
    en: 'A text from which colleagues begin a message to a customer. Write it in three languages, so that each can have it in theirs.',
  },
  'templates.loading': { fi: 'Viestipohjia haetaan', sv: 'Mallarna hämtas', en: 'Fetching templates' },
  'templates.failed': {
    fi: 'Viestipohjia ei saatu haettua',
    sv: 'Mallarna kunde inte hämtas',
    en: 'The templates could not be fetched',
  },
  'templates.empty': { fi: 'Viestipohjia ei ole vielä', sv: 'Inga mallar än', en: 'There are no templates yet' },
  'templates.empty.what': {
    fi: 'Aloita siitä viestistä, jonka kirjoitatte useimmin.',
    sv: 'Börja med det meddelande som ni skriver oftast.',
    en: 'Begin with the message that you write most often.',
  },
  'templates.list': {
    fi: 'Organisaation viestipohjat',
    sv: 'Organisationens mallar',
    en: 'Templates of the organisation',
  },
  'templates.make': { fi: 'Tee viestipohja', sv: 'Gör en mall', en: 'Make a template' },
  'templates.made': {
    fi: 'Viestipohja {{name}} tehtiin.',
    sv: 'Mallen {{name}} gjordes.',
    en: 'The template {{name}} was made.',
  },
  'templates.saved': {
    fi: 'Viestipohja {{name}} tallennettiin.',
    sv: 'Mallen {{name}} sparades.',
    en: 'The template {{name}} was saved.',
  },
  'templates.change': { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  'templates.change.label': {
    fi: 'Muuta pohjaa {{name}}',
    sv: 'Ändra mallen {{name}}',
    en: 'Change the template {{name}}',
  },
  'templates.remove': { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  'templates.remove.label': {
    fi: 'Poista pohja {{name}}',
    sv: 'Ta bort mallen {{name}}',
    en: 'Remove the template {{name}}',
  },
  'templates.remove.sure': {
    fi: 'Poistetaanko viestipohja {{name}}? Lähetetyt viestit jäävät.',
    sv: 'Ska mallen {{name}} tas bort? Skickade meddelanden finns kvar.',
    en: 'Remove the template {{name}}? Messages that were sent stay.',
  },
  'templates.removed': {
    fi: 'Viestipohja {{name}} poistettiin.',
    sv: 'Mallen {{name}} togs bort.',
    en: 'The template {{name}} was removed.',
  },
  'templates.name': { fi: 'Nimi ({{language}})', sv: 'Namn ({{language}})', en: 'Name ({{language}})' },
  'templates.text': { fi: 'Teksti ({{language}})', sv: 'Text ({{language}})', en: 'Text ({{language}})' },
  'templates.problem': {
    fi: 'Kirjoita tämä kaikilla kolmella kielellä.',
    sv: 'Skriv det här på alla tre språk.',
    en: 'Write this in all three languages.',
  },
})
