import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Documents of a matter on the screen, and files that are being sent. */
export const documentsTexts = defineTexts({
  'documents.title': { fi: 'Asiakirjat', sv: 'Dokument', en: 'Documents' },
  'documents.loading': { fi: 'Asiakirjoja haetaan', sv: 'Dokumenten hämtas', en: 'Fetching documents' },
  'documents.failed': {
    fi: 'Asiakirjoja ei saatu haettua',
    sv: 'Dokumenten kunde inte hämtas',
    en: 'The documents could not be fetched',
  },
  'documents.empty': { fi: 'Asiakirjoja ei ole vielä', sv: 'Inga dokument än', en: 'No documents yet' },
  'documents.empty.what': {
    fi: 'Lisää tähän laskelmat, päätökset ja muut asian paperit. Ne näkee jokainen, joka saa lukea asian.',
    sv: 'Lägg till kalkyler, beslut och andra papper här. Alla som får läsa ärendet ser dem.',
    en: 'Add calculations, decisions and other papers here. Everyone who may read the matter sees them.',
  },
  'documents.empty.closed': {
    fi: 'Tähän asiaan ei lisätty asiakirjoja.',
    sv: 'Inga dokument lades till i det här ärendet.',
    en: 'No documents were added to this matter.',
  },
  'documents.list': { fi: 'Asian asiakirjat', sv: 'Ärendets dokument', en: 'Documents of the matter' },
  'documents.add': { fi: 'Lisää asiakirjoja', sv: 'Lägg till dokument', en: 'Add documents' },
  'documents.add.choose': { fi: 'Valitse tiedostot', sv: 'Välj filer', en: 'Choose files' },
  'documents.add.drop': {
    fi: 'Vedä tiedostot tähän tai',
    sv: 'Dra filerna hit eller',
    en: 'Drag files here or',
  },
  'documents.add.hint': {
    fi: 'PDF, Word, Excel, PowerPoint, OpenDocument, kuva, CSV tai teksti, enintään {{megabytes}} Mt. Tiedosto tarkistetaan virusten varalta.',
    sv: 'PDF, Word, Excel, PowerPoint, OpenDocument, bild, CSV eller text, högst {{megabytes}} MB. Filen kontrolleras för virus.',
    en: 'PDF, Word, Excel, PowerPoint, OpenDocument, picture, CSV or text, at most {{megabytes}} MB. The file is checked for viruses.',
  },
  'documents.add.who': {
    fi: 'Lisäämäsi näkee jokainen, joka saa lukea tämän asian.',
    sv: 'Alla som får läsa det här ärendet ser det du lägger till.',
    en: 'Everyone who may read this matter sees what you add.',
  },
  'documents.added': { fi: '{{name}} lisättiin.', sv: '{{name}} lades till.', en: '{{name}} was added.' },
  'documents.by': {
    fi: '{{name}}, {{organisation}} · {{when}}',
    sv: '{{name}}, {{organisation}} · {{when}}',
    en: '{{name}}, {{organisation}} · {{when}}',
  },
  'documents.by.customer': { fi: '{{name}} · {{when}}', sv: '{{name}} · {{when}}', en: '{{name}} · {{when}}' },
  'documents.download': { fi: 'Lataa {{name}}', sv: 'Ladda ner {{name}}', en: 'Download {{name}}' },
  'documents.remove': { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  'documents.remove.label': { fi: 'Poista {{name}}', sv: 'Ta bort {{name}}', en: 'Remove {{name}}' },
  'documents.remove.sure': {
    fi: 'Poistetaanko {{name}}? Tiedostoa ei voi palauttaa. Poisto jää lokiin.',
    sv: 'Ska {{name}} tas bort? Filen kan inte återställas. Borttagningen antecknas i loggen.',
    en: 'Remove {{name}}? The file can’t be brought back. The removal stays in the log.',
  },
  'documents.remove.cancel': { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  'documents.removed': { fi: '{{name}} poistettiin.', sv: '{{name}} togs bort.', en: '{{name}} was removed.' },
  'documents.upload.list': { fi: 'Lähetettävät tiedostot', sv: 'Filer som skickas', en: 'Files being sent' },
  'documents.upload.waits': { fi: 'odottaa vuoroaan', sv: 'väntar på sin tur', en: 'waits its turn' },
  'documents.upload.sending': {
    fi: 'lähetetään, {{percent}} %',
    sv: 'skickas, {{percent}} %',
    en: 'sending, {{percent}} %',
  },
  'documents.upload.checking': { fi: 'tarkistetaan', sv: 'kontrolleras', en: 'being checked' },
  'documents.upload.failed': { fi: 'ei lähtenyt', sv: 'skickades inte', en: 'was not sent' },
  'documents.upload.again': { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
  'documents.upload.cancel': { fi: 'Keskeytä: {{name}}', sv: 'Avbryt: {{name}}', en: 'Stop: {{name}}' },
  'documents.upload.dismiss': { fi: 'Ota pois: {{name}}', sv: 'Ta bort: {{name}}', en: 'Take off: {{name}}' },
  'documents.upload.too_large': {
    fi: 'Tiedosto on {{size}}, enimmäiskoko on {{megabytes}} Mt. Pienennä tiedosto tai jaa se osiin.',
    sv: 'Filen är {{size}}, högst {{megabytes}} MB tas emot. Gör filen mindre eller dela upp den.',
    en: 'The file is {{size}}; the limit is {{megabytes}} MB. Make it smaller, or divide it.',
  },
  'documents.attached': { fi: 'Liitteet', sv: 'Bilagor', en: 'Attachments' },
})
