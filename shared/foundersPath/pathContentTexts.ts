import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Where the content of the path is edited. */
export const pathContentTexts = defineTexts({
  'pathContent.title': { fi: 'Polun sisältö', sv: 'Vägens innehåll', en: 'Content of the path' },
  'pathContent.lead': {
    fi: 'Muutos näkyy kaikille heti. Aiemmat versiot säilyvät.',
    sv: 'En ändring syns genast för alla. Tidigare versioner sparas.',
    en: 'A change is seen by everybody at once. Earlier versions are kept.',
  },
  'pathContent.loading': { fi: 'Vaiheita haetaan', sv: 'Stegen hämtas', en: 'Fetching the steps' },
  'pathContent.failed': {
    fi: 'Vaiheita ei saatu haettua',
    sv: 'Stegen kunde inte hämtas',
    en: 'The steps could not be fetched',
  },
  'pathContent.overdue_one': {
    fi: '{{count}} vaihe odottaa tarkistusta',
    sv: '{{count}} steg väntar på granskning',
    en: '{{count}} step is due for review',
  },
  'pathContent.overdue_other': {
    fi: '{{count}} vaihetta odottaa tarkistusta',
    sv: '{{count}} steg väntar på granskning',
    en: '{{count}} steps are due for review',
  },
  'pathContent.overdue': { fi: 'Tarkistus myöhässä', sv: 'Granskning försenad', en: 'Review overdue' },
  'pathContent.reviewOn': { fi: 'Tarkistettava {{day}}', sv: 'Granskas senast {{day}}', en: 'Review by {{day}}' },
  'pathContent.version': { fi: 'versio {{version}}', sv: 'version {{version}}', en: 'version {{version}}' },
  'pathContent.hidden': { fi: 'Ei näkyvissä', sv: 'Visas inte', en: 'Not shown' },
  'pathContent.edit': { fi: 'Muokkaa: {{title}}', sv: 'Redigera: {{title}}', en: 'Edit: {{title}}' },
  'pathContent.edit.short': { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  'pathContent.versions': { fi: 'Versiot', sv: 'Versioner', en: 'Versions' },
  'pathContent.versions.of': { fi: 'Versiot: {{title}}', sv: 'Versioner: {{title}}', en: 'Versions: {{title}}' },
  'pathContent.versions.first': { fi: 'Tuotteen mukana tullut', sv: 'Kom med produkten', en: 'Came with the product' },
  'pathContent.versions.by': {
    fi: '{{name}}, {{organisation}}',
    sv: '{{name}}, {{organisation}}',
    en: '{{name}}, {{organisation}}',
  },
  'pathContent.versions.gone': {
    fi: 'Henkilö ei ole enää täällä',
    sv: 'Personen är inte längre här',
    en: 'A person who has left',
  },
  'pathContent.language.fi': { fi: 'Suomi', sv: 'Finska', en: 'Finnish' },
  'pathContent.language.sv': { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' },
  'pathContent.language.en': { fi: 'Englanti', sv: 'Engelska', en: 'English' },
  'pathContent.field.title': { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
  'pathContent.field.what': { fi: 'Mitä tehdään', sv: 'Vad man gör', en: 'What to do' },
  'pathContent.field.why': { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  'pathContent.field.reviewOn': { fi: 'Tarkistettava viimeistään', sv: 'Granskas senast', en: 'Review by' },
  'pathContent.field.reviewOn.missing': {
    fi: 'Kirjoita päivä, jolloin sisältö tarkistetaan, esimerkiksi 31.5.2027.',
    sv: 'Skriv dagen då innehållet granskas, till exempel 31.5.2027.',
    en: 'Write the day of review, for example 31.5.2027.',
  },
  'pathContent.field.shown': { fi: 'Näkyy polulla', sv: 'Visas på vägen', en: 'Shown on the path' },
  'pathContent.missing': {
    fi: 'Kirjoita teksti kaikilla kielillä.',
    sv: 'Skriv texten på alla språk.',
    en: 'Write the text in every language.',
  },
  'pathContent.save': { fi: 'Tallenna kaikille', sv: 'Spara för alla', en: 'Save for everybody' },
  'pathContent.saved': { fi: 'Tallennettu: {{title}}', sv: 'Sparat: {{title}}', en: 'Saved: {{title}}' },
})
