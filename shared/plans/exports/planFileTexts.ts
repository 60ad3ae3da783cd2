import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Taking a plan as a file, and printing its page. */
export const planFileTexts = defineTexts({
  'planFile.open': { fi: 'Lataa tai tulosta', sv: 'Ladda ner eller skriv ut', en: 'Download or print' },
  'planFile.making': { fi: 'Tehdään tiedostoa…', sv: 'Filen görs…', en: 'Making the file…' },
  'planFile.language': { fi: 'Tiedoston kieli', sv: 'Filens språk', en: 'Language of the file' },
  'planFile.languageWhy': {
    fi: 'Otsikot ja luvut tulevat tällä kielellä. Omat tekstisi pysyvät sellaisina kuin ne ovat.',
    sv: 'Rubriker och siffror kommer på det här språket. Dina egna texter förblir som de är.',
    en: 'Headings and figures come in this language. Your own texts stay as they are.',
  },
  'planFile.pdf': { fi: 'PDF', sv: 'PDF', en: 'PDF' },
  'planFile.pdf.what': {
    fi: 'Lähetettäväksi, esimerkiksi pankille',
    sv: 'Att skicka, till exempel till banken',
    en: 'To send, to a bank for example',
  },
  'planFile.docx': { fi: 'Word (DOCX)', sv: 'Word (DOCX)', en: 'Word (DOCX)' },
  'planFile.docx.what': { fi: 'Muokattavaksi edelleen', sv: 'Att arbeta vidare med', en: 'To go on writing' },
  'planFile.json': { fi: 'Tiedot (JSON)', sv: 'Data (JSON)', en: 'Data (JSON)' },
  'planFile.json.what': { fi: 'Toiselle ohjelmalle', sv: 'För ett annat program', en: 'For another program' },
  'planFile.print': { fi: 'Tulosta avoin osio', sv: 'Skriv ut det öppna avsnittet', en: 'Print the open section' },
  'planFile.done': { fi: '{{name}} on ladattu.', sv: '{{name}} har laddats ner.', en: '{{name}} has been downloaded.' },
  'planFile.failed': {
    fi: 'Tiedosto ei tullut perille. Tarkista verkkoyhteys ja yritä uudelleen.',
    sv: 'Filen kom inte fram. Kontrollera nätförbindelsen och försök igen.',
    en: 'The file did not arrive. Check your connection and try again.',
  },
})
