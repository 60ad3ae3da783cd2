import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The customer's own data: where each fact comes from, what is wrong with it, contact details, taking it all out. */
export const myDataTexts = defineTexts({
  'oys.myData': { fi: 'Tietoni', sv: 'Mina uppgifter', en: 'My information' },
  'oys.myData.what': {
    fi: 'Mitä sinusta tiedetään, mistä tieto on peräisin ja milloin se on tarkistettu. Jos jokin on väärin, pyydä korjausta.',
    sv: 'Vad som är känt om dig, varifrån uppgiften kommer och när den kontrollerats. Är något fel kan du begära rättelse.',
    en: 'What is known about you, where it comes from and when it was checked. If something is wrong, ask for a correction.',
  },
  'oys.register': { fi: 'Rekisteritiedot', sv: 'Registeruppgifter', en: 'Register data' },
  'oys.register.source': {
    fi: 'Lähde: Patentti- ja rekisterihallitus. Muuttunut {{modified}}, tarkistettu {{checked}}. Nämä tiedot ovat julkisia.',
    sv: 'Källa: Patent- och registerstyrelsen. Ändrad {{modified}}, kontrollerad {{checked}}. De här uppgifterna är offentliga.',
    en: 'Source: the Finnish Patent and Registration Office. Changed on {{modified}}, checked on {{checked}}. This is public.',
  },
  'oys.register.all': {
    fi: 'Kaikki rekisteritiedot ja historia',
    sv: 'Alla registeruppgifter och historik',
    en: 'All register data and its history',
  },
  'oys.register.founder': {
    fi: 'Sinulla ei ole vielä Y-tunnusta, joten sinusta ei ole rekisteritietoja.',
    sv: 'Du har inget FO-nummer ännu, så det finns inga registeruppgifter om dig.',
    en: 'You have no business ID yet, so there is no register data about you.',
  },
  'oys.field.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'oys.field.businessId': { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  'oys.field.form': { fi: 'Yhtiömuoto', sv: 'Företagsform', en: 'Company form' },
  'oys.field.industry': { fi: 'Toimiala', sv: 'Bransch', en: 'Industry' },
  'oys.field.municipality': { fi: 'Kotipaikka', sv: 'Hemort', en: 'Home municipality' },
  'oys.field.visiting': { fi: 'Käyntiosoite', sv: 'Besöksadress', en: 'Visiting address' },
  'oys.field.postal': { fi: 'Postiosoite', sv: 'Postadress', en: 'Postal address' },
  'oys.field.website': { fi: 'Verkkosivut', sv: 'Webbplats', en: 'Website' },

  'oys.wrong': { fi: 'Tässä on virhe', sv: 'Det här är fel', en: 'This is wrong' },
  'oys.wrong.of': { fi: 'Tässä on virhe: {{what}}', sv: 'Det här är fel: {{what}}', en: 'This is wrong: {{what}}' },
  'oys.wrong.how': {
    fi: 'Mikä on väärin, ja miten sen pitäisi olla?',
    sv: 'Vad är fel, och hur borde det vara?',
    en: 'What is wrong, and how should it be?',
  },
  'oys.wrong.noCode': {
    fi: 'Älä kirjoita henkilötunnusta.',
    sv: 'Skriv ingen personbeteckning.',
    en: 'Do not write a personal identity code.',
  },
  'oys.wrong.send': { fi: 'Pyydä korjausta', sv: 'Begär rättelse', en: 'Ask for a correction' },
  'oys.wrong.cancel': { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  'oys.wrong.empty': {
    fi: 'Kirjoita, mikä on väärin.',
    sv: 'Skriv vad som är fel.',
    en: 'Write what is wrong.',
  },
  'oys.wrong.sent': {
    fi: 'Korjauspyyntö on lähetetty. Näet vastauksen tässä.',
    sv: 'Din begäran om rättelse har skickats. Du ser svaret här.',
    en: 'Your request for correction has been sent. You will see the answer here.',
  },
  'oys.wrong.state.open': {
    fi: 'Korjauspyyntösi on käsittelyssä. Vastaus viimeistään {{day}}.',
    sv: 'Din begäran behandlas. Svar senast {{day}}.',
    en: 'Your request is being handled. An answer comes by {{day}}.',
  },
  'oys.wrong.state.late': {
    fi: 'Korjauspyyntöösi piti vastata {{day}}. Vastaus on myöhässä.',
    sv: 'Din begäran skulle ha besvarats {{day}}. Svaret är försenat.',
    en: 'Your request was to be answered by {{day}}. The answer is late.',
  },
  'oys.wrong.state.answered': { fi: 'Vastaus: {{text}}', sv: 'Svar: {{text}}', en: 'Answer: {{text}}' },
  'oys.wrong.state.corrected': { fi: 'Korjattu: {{text}}', sv: 'Rättat: {{text}}', en: 'Corrected: {{text}}' },
  'oys.wrong.state.refused': {
    fi: 'Ei korjattu: {{text}}',
    sv: 'Inte rättat: {{text}}',
    en: 'Not corrected: {{text}}',
  },
  'oys.wrong.state.forwarded': {
    fi: 'Rekisteritiedon korjaat itse Yritys- ja yhteisötietojärjestelmässä. Muutos näkyy täällä muutamassa päivässä.',
    sv: 'Registeruppgiften rättar du själv i företags- och organisationsdatasystemet. Ändringen syns här inom några dagar.',
    en: 'You correct register data yourself in the Business Information System. The change shows here in a few days.',
  },
  'oys.wrong.ytj': { fi: 'Korjaa osoitteessa ytj.fi', sv: 'Rätta på ytj.fi', en: 'Correct it at ytj.fi' },

  'oys.details': {
    fi: 'Yhteystiedot ja kielet',
    sv: 'Kontaktuppgifter och språk',
    en: 'Contact details and languages',
  },
  'oys.details.source': {
    fi: 'Lähde: {{source}}, {{day}}.',
    sv: 'Källa: {{source}}, {{day}}.',
    en: 'Source: {{source}}, {{day}}.',
  },
  'oys.details.none': {
    fi: 'Et ole antanut yhteystietoja',
    sv: 'Du har inte gett kontaktuppgifter',
    en: 'You have given no contact details',
  },
  'oys.details.none.how': {
    fi: 'Kerro, miten sinut tavoittaa ja millä kielellä. Saat ilmoitukset tähän sähköpostiin.',
    sv: 'Berätta hur du nås och på vilket språk. Du får meddelanden till den här e-posten.',
    en: 'Say how you can be reached and in which language. Notices come to this e-mail.',
  },
  'oys.details.change': { fi: 'Muuta yhteystietoja', sv: 'Ändra kontaktuppgifter', en: 'Change contact details' },
  'oys.details.email': { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  'oys.details.phone': { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  'oys.details.street': { fi: 'Katuosoite', sv: 'Gatuadress', en: 'Street address' },
  'oys.details.postCode': { fi: 'Postinumero', sv: 'Postnummer', en: 'Postal code' },
  'oys.details.city': { fi: 'Postitoimipaikka', sv: 'Postanstalt', en: 'Town' },
  'oys.details.address': { fi: 'Postiosoite', sv: 'Postadress', en: 'Postal address' },
  'oys.details.languages': { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
  'oys.details.preferred': { fi: 'Mieluiten', sv: 'Helst', en: 'Preferably' },
  'oys.details.protected': { fi: 'Turvakielto', sv: 'Spärrmarkering', en: 'Non-disclosure for personal safety' },
  'oys.details.protected.on': {
    fi: 'Minulla on turvakielto: osoitteeni ja puhelinnumeroni näkee vain se, joka hoitaa asiaani',
    sv: 'Jag har spärrmarkering: min adress och mitt telefonnummer ser bara den som sköter mitt ärende',
    en: 'I have a non-disclosure order: only those who handle my matter see my address and phone number',
  },
  'oys.details.save': { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  'oys.details.saved': {
    fi: 'Yhteystiedot on tallennettu.',
    sv: 'Kontaktuppgifterna har sparats.',
    en: 'The contact details are saved.',
  },
  'oys.details.conflict': {
    fi: 'Joku muu ehti muuttaa yhteystietoja. Tarkista ne ja tallenna uudelleen.',
    sv: 'Någon annan hann ändra kontaktuppgifterna. Kontrollera dem och spara på nytt.',
    en: 'Someone else changed the contact details first. Check them and save again.',
  },
  'oys.details.failed': {
    fi: 'Yhteystietoja ei saatu haettua',
    sv: 'Kontaktuppgifterna kunde inte hämtas',
    en: 'The contact details could not be fetched',
  },
  'oys.notGiven': { fi: 'ei annettu', sv: 'inte angivet', en: 'not given' },
  'oys.language.fi': { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  'oys.language.sv': { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  'oys.language.en': { fi: 'englanti', sv: 'engelska', en: 'English' },

  'oys.records': {
    fi: 'Mitä palvelut ovat kirjanneet',
    sv: 'Vad tjänsterna har antecknat',
    en: 'What services have recorded',
  },
  'oys.records.failed': {
    fi: 'Kirjauksia ei saatu haettua',
    sv: 'Anteckningarna kunde inte hämtas',
    en: 'The records could not be fetched',
  },
  'oys.records.row_one': {
    fi: '{{count}} kirjaus, viimeksi {{day}}',
    sv: '{{count}} anteckning, senast {{day}}',
    en: '{{count}} record, last on {{day}}',
  },
  'oys.records.row_other': {
    fi: '{{count}} kirjausta, viimeksi {{day}}',
    sv: '{{count}} anteckningar, senast {{day}}',
    en: '{{count}} records, last on {{day}}',
  },
  'oys.records.how': {
    fi: 'Jos kirjaus on väärin, avaa se ja pyydä korjausta organisaatiolta, joka sen teki.',
    sv: 'Om en anteckning är fel öppnar du den och begär rättelse av den organisation som gjort den.',
    en: 'If a record is wrong, open it and ask the organisation that made it for a correction.',
  },

  'oys.export': { fi: 'Vie kaikki tietosi', sv: 'Ta ut alla dina uppgifter', en: 'Take out all your information' },
  'oys.export.what': {
    fi: 'Saat kaiken, mitä sinusta on tallessa: tiedot, kirjaukset, käyttöoikeudet ja käyttölokin, lähteineen ja päivineen.',
    sv: 'Du får allt som finns sparat om dig: uppgifter, anteckningar, åtkomster och åtkomstlogg, med källor och datum.',
    en: 'You get everything that is kept about you: facts, records, access given and the ledger, with sources and dates.',
  },
  'oys.export.html': { fi: 'Lataa luettavana', sv: 'Ladda ner läsbart', en: 'Download to read' },
  'oys.export.html.what': {
    fi: 'Verkkosivu, jonka voit lukea ja tulostaa',
    sv: 'En webbsida som du kan läsa och skriva ut',
    en: 'A web page that you can read and print',
  },
  'oys.export.json': {
    fi: 'Lataa koneelle (JSON)',
    sv: 'Ladda ner för dator (JSON)',
    en: 'Download for machines (JSON)',
  },
  'oys.export.json.what': {
    fi: 'Siirrettäväksi toiseen palveluun',
    sv: 'För överföring till en annan tjänst',
    en: 'For moving to another service',
  },
})
