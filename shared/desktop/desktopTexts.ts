import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Texts of the start page: the adviser's desktop, the owner's and the founder's home. */
export const desktopTexts = defineTexts({
  'desktop.title': { fi: 'Työpöytä', sv: 'Skrivbord', en: 'Desktop' },
  'desktop.morning': { fi: 'Huomenta, {{name}}', sv: 'God morgon, {{name}}', en: 'Good morning, {{name}}' },
  'desktop.day': { fi: 'Päivää, {{name}}', sv: 'God dag, {{name}}', en: 'Good afternoon, {{name}}' },
  'desktop.evening': { fi: 'Iltaa, {{name}}', sv: 'God kväll, {{name}}', en: 'Good evening, {{name}}' },
  'desktop.call': { fi: 'Kirjaa puhelu', sv: 'Anteckna samtal', en: 'Log a call' },
  'desktop.steps': { fi: 'Seuraavat askeleeni', sv: 'Mina nästa steg', en: 'My next steps' },
  'desktop.steps.late_one': { fi: '{{count}} myöhässä', sv: '{{count}} försenat', en: '{{count}} late' },
  'desktop.steps.late_other': { fi: '{{count}} myöhässä', sv: '{{count}} försenade', en: '{{count}} late' },
  'desktop.steps.today_one': { fi: '{{count}} tänään', sv: '{{count}} i dag', en: '{{count}} today' },
  'desktop.steps.today_other': { fi: '{{count}} tänään', sv: '{{count}} i dag', en: '{{count}} today' },
  'desktop.steps.summary_one': {
    fi: 'Sinulla on {{count}} avoin askel',
    sv: 'Du har {{count}} öppet steg',
    en: 'You have {{count}} open step',
  },
  'desktop.steps.summary_other': {
    fi: 'Sinulla on {{count}} avointa askelta',
    sv: 'Du har {{count}} öppna steg',
    en: 'You have {{count}} open steps',
  },
  'desktop.steps.clear': {
    fi: 'Sinulla ei ole avoimia askeleita',
    sv: 'Du har inga öppna steg',
    en: 'You have no open steps',
  },
  'desktop.steps.empty': {
    fi: 'Sovitut seuraavat askeleet tulevat tähän',
    sv: 'Överenskomna nästa steg kommer hit',
    en: 'Agreed next steps come here',
  },
  'desktop.steps.empty.how': {
    fi: 'Kun kirjaat tapahtuman yrityksen sivulla, sovi samalla seuraava askel ja päivä. Näet sen tässä ajoissa.',
    sv: 'När du antecknar en händelse på ett företags sida kan du komma överens om nästa steg och dag. Du ser det här i tid.',
    en: 'When you log an event on a company’s page, agree on the next step and its day. You will see it here in time.',
  },
  'desktop.steps.done': { fi: 'Valmis', sv: 'Klart', en: 'Done' },
  'desktop.steps.said': {
    fi: 'Askel on valmis: {{step}}',
    sv: 'Steget är klart: {{step}}',
    en: 'The step is done: {{step}}',
  },
  'desktop.steps.reopened': { fi: 'Askel on taas avoin', sv: 'Steget är öppet igen', en: 'The step is open again' },
  'desktop.steps.changed': {
    fi: 'Joku muu muutti askelta. Lista on päivitetty, tarkista ja yritä uudelleen.',
    sv: 'Någon annan ändrade steget. Listan är uppdaterad, kontrollera och försök igen.',
    en: 'Someone else changed the step. The list is up to date now: check it and try again.',
  },
  'desktop.steps.failed': {
    fi: 'Askelta ei saatu tallennettua. Yritä uudelleen.',
    sv: 'Steget kunde inte sparas. Försök igen.',
    en: 'The step could not be saved. Try again.',
  },
  'desktop.recent': { fi: 'Viimeksi avatut', sv: 'Senast öppnade', en: 'Opened last' },
  'desktop.recent.empty': {
    fi: 'Avaamasi yritykset tulevat tähän',
    sv: 'Företag som du öppnar kommer hit',
    en: 'Companies you open come here',
  },
  'desktop.recent.empty.how': {
    fi: 'Hae yritystä nimellä tai Y-tunnuksella. Paina / missä tahansa, niin pääset hakuun.',
    sv: 'Sök ett företag på namn eller FO-nummer. Tryck på / var som helst för att söka.',
    en: 'Search for a company by name or business ID. Press / anywhere to search.',
  },
  'desktop.search': { fi: 'Hae yritystä', sv: 'Sök företag', en: 'Search for a company' },
  'day.late_one': { fi: '{{count}} päivä myöhässä', sv: '{{count}} dag försenat', en: '{{count}} day late' },
  'day.late_other': { fi: '{{count}} päivää myöhässä', sv: '{{count}} dagar försenat', en: '{{count}} days late' },
  'day.today': { fi: 'tänään', sv: 'i dag', en: 'today' },
  'day.tomorrow': { fi: 'huomenna', sv: 'i morgon', en: 'tomorrow' },
  'day.yesterday': { fi: 'eilen', sv: 'i går', en: 'yesterday' },
  'day.none': { fi: 'ei päivää', sv: 'ingen dag', en: 'no date' },
  'owner.hello': { fi: 'Hei {{name}}', sv: 'Hej {{name}}', en: 'Hello {{name}}' },
})
