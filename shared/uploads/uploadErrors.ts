import { defineErrors } from '#shared/errors/defineErrors.ts'

export const uploadErrors = defineErrors({
  'upload.too_large': {
    status: 413,
    fi: 'Tiedosto on liian suuri. Enimmäiskoko on {{megabytes}} Mt. Pienennä tiedosto tai jaa se osiin.',
    sv: 'Filen är för stor. Största tillåtna storlek är {{megabytes}} MB. Gör filen mindre eller dela upp den.',
    en: 'The file is too large. The limit is {{megabytes}} MB. Make it smaller, or divide it.',
  },
  'upload.type': {
    status: 415,
    fi: 'Tällaista tiedostoa ei voi lisätä. Tallenna se muotoon PDF, Word, Excel, PowerPoint, OpenDocument, kuva, CSV tai tavallinen teksti, ilman makroja.',
    sv: 'En fil av det här slaget kan inte läggas till. Spara den som PDF, Word, Excel, PowerPoint, OpenDocument, bild, CSV eller vanlig text, utan makron.',
    en: 'A file of this kind can’t be added. Save it as PDF, Word, Excel, PowerPoint, OpenDocument, a picture, CSV or plain text, without macros.',
  },
  'upload.infected': {
    status: 422,
    fi: 'Tiedostosta löytyi haittaohjelma, joten sitä ei otettu vastaan. Tarkista laitteesi virustorjunnalla ja lähetä puhdas tiedosto.',
    sv: 'Ett skadligt program hittades i filen och den togs inte emot. Kontrollera din enhet med ett antivirusprogram och skicka en ren fil.',
    en: 'Malware was found in the file, so it was not taken. Check your device for viruses and send a clean file.',
  },
  'upload.not_scanned': {
    status: 503,
    fi: 'Tiedostoa ei juuri nyt voi tarkistaa virusten varalta, joten sitä ei otettu vastaan. Yritä hetken kuluttua uudelleen.',
    sv: 'Filen kan inte kontrolleras för virus just nu och togs inte emot. Försök igen om en stund.',
    en: 'The file can’t be checked for viruses right now, so it was not taken. Try again in a moment.',
  },
  'upload.broken': {
    status: 400,
    fi: 'Tiedosto ei tullut perille kokonaan. Lähetä se uudelleen.',
    sv: 'Filen kom inte fram i sin helhet. Skicka den på nytt.',
    en: 'The file did not arrive whole. Send it again.',
  },
})
