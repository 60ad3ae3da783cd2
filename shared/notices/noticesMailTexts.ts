import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What goes out of the house: how many notices wait and of what kind, never of whom or what they say. */
export const noticesMailTexts = defineTexts({
  'notices.mail.subject_one': {
    fi: 'Sinulla on uusi ilmoitus',
    sv: 'Du har en ny avisering',
    en: 'You have a new notice',
  },
  'notices.mail.subject_other': {
    fi: 'Sinulla on {{count}} uutta ilmoitusta',
    sv: 'Du har {{count}} nya aviseringar',
    en: 'You have {{count}} new notices',
  },
  'notices.mail.group.matters': { fi: 'Asiat: {{count}}', sv: 'Ärenden: {{count}}', en: 'Matters: {{count}}' },
  'notices.mail.group.handOffs': {
    fi: 'Ohjaukset: {{count}}',
    sv: 'Hänvisningar: {{count}}',
    en: 'Hand-offs: {{count}}',
  },
  'notices.mail.group.messages': {
    fi: 'Viestit ja asiakirjat: {{count}}',
    sv: 'Meddelanden och dokument: {{count}}',
    en: 'Messages and documents: {{count}}',
  },
  'notices.mail.group.promises': {
    fi: 'Palvelulupaukset: {{count}}',
    sv: 'Servicelöften: {{count}}',
    en: 'Service promises: {{count}}',
  },
  'notices.mail.group.access': {
    fi: 'Käyttöoikeudet ja kysymykset: {{count}}',
    sv: 'Åtkomst och frågor: {{count}}',
    en: 'Access and questions: {{count}}',
  },
  'notices.mail.todo': {
    fi: 'Lue ilmoitukset kirjautumalla Y-CRM:ään. Viestin tiheyttä voit muuttaa ilmoitusten asetuksista.',
    sv: 'Logga in i Y-CRM för att läsa aviseringarna. Hur ofta du får e-post väljer du i inställningarna för aviseringar.',
    en: 'Sign in to Y-CRM to read the notices. How often you get mail is up to you, in the notice settings.',
  },
  'notices.mail.todo.customer': {
    fi: 'Lue ilmoitukset kirjautumalla Y-CRM:ään yrityksesi puolesta.',
    sv: 'Logga in i Y-CRM för ditt företag för att läsa aviseringarna.',
    en: 'Sign in to Y-CRM on behalf of your company to read the notices.',
  },
  'notices.push.text': {
    fi: 'Avaa ilmoitukset lukeaksesi ne.',
    sv: 'Öppna aviseringarna för att läsa dem.',
    en: 'Open the notices to read them.',
  },
})
