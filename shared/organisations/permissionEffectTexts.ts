import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What each permission opens, in words with its paragraph. Where the law treats kinds of organisations differently, each has its own. */
export const permissionEffectTexts = defineTexts({
  'permission.opens.register.read': {
    fi: 'Julkiset yritystiedot koko maasta (7 § 1 mom.).',
    sv: 'Offentliga företagsuppgifter från hela landet (7 § 1 mom.).',
    en: 'Public company data of the whole country (section 7, subsection 1).',
  },
  'permission.opens.events.read.section10': {
    fi: 'Oman organisaation kirjaukset (6 §) ja muiden organisaatioiden palvelu- ja henkilötiedot (10 §). Jokainen katselu näkyy asiakkaalle.',
    sv: 'Egna organisationens anteckningar (6 §) och andra organisationers service- och personuppgifter (10 §). Varje visning syns för kunden.',
    en: 'Your own organisation’s records (section 6) and the service and personal data of others (section 10). Each view is shown to the customer.',
  },
  'permission.opens.events.read.own': {
    fi: 'Oman organisaation kirjaukset (6 §) sekä se, minkä asiakas avaa. Muiden kirjauksia ei muuten näy. Jokainen katselu näkyy asiakkaalle.',
    sv: 'Egna organisationens anteckningar (6 §) och det som kunden öppnar. Annars syns inget av andras anteckningar. Varje visning syns för kunden.',
    en: 'Your own organisation’s records (section 6) and what the customer opens. Nothing else of others is seen. Each view is shown to the customer.',
  },
  'permission.opens.events.read.aid': {
    fi: 'Lisäksi muiden myöntämät yritystuet (7\u00a0a\u00a0§).',
    sv: 'Dessutom företagsstöd som andra har beviljat (7\u00a0a\u00a0§).',
    en: 'Also state aid granted by others (section 7 a).',
  },
  'permission.opens.events.log': {
    fi: 'Uusien yhteydenottojen ja palveluiden kirjaaminen asiakkaalle (4 §).',
    sv: 'Nya kontakter och tjänster kan antecknas för kunden (4 §).',
    en: 'New contacts and services can be logged for a customer (section 4).',
  },
  'permission.opens.events.correct': {
    fi: 'Oman organisaation kirjausten korjaaminen. Vanha teksti jää näkyviin korjattuna (8 §).',
    sv: 'Egna organisationens anteckningar kan rättas. Den gamla texten syns kvar som rättad (8 §).',
    en: 'Records of your own organisation can be corrected. The old text stays, marked as corrected (section 8).',
  },
  'permission.opens.events.withhold': {
    fi: 'Oman organisaation kirjauksen voi jättää antamatta muille perustellusti ja määräajaksi (6 §).',
    sv: 'Egna organisationens anteckning kan undanhållas andra med motivering och för en tid (6 §).',
    en: 'A record of your own organisation can be withheld from others, with a reason and for a time (section 6).',
  },
  'permission.opens.nextSteps.change': {
    fi: 'Sovittujen asioiden muuttaminen ja kuittaaminen valmiiksi. Vain tällä oikeudella voi ottaa lähtevän työparin askeleet.',
    sv: 'Det som avtalats kan ändras och märkas som klart. Bara den som har rätten kan ta över steg av någon som slutar.',
    en: 'What was agreed can be changed and finished. Only with this right can one take over from somebody who leaves.',
  },
  'permission.opens.contacts.read.section10': {
    fi: 'Yritysten yhteyshenkilöt julkisessa tehtävässään (7 § 3 mom., 10 §) ja oman organisaation merkinnät heistä.',
    sv: 'Företagens kontaktpersoner i deras offentliga uppgift (7 § 3 mom., 10 §) och egna organisationens noteringar om dem.',
    en: 'Companies’ contact persons in their public role (section 7, subsection 3; section 10) and your own organisation’s notes of them.',
  },
  'permission.opens.contacts.read.own': {
    fi: 'Oman organisaation kirjaamat yhteyshenkilöt (6 §) ja ne, jotka asiakas avaa.',
    sv: 'Kontaktpersoner som egna organisationen har antecknat (6 §) och de som kunden öppnar.',
    en: 'Contact persons recorded by your own organisation (section 6) and those that the customer opens.',
  },
  'permission.opens.contacts.change': {
    fi: 'Yhteyshenkilöiden ja heidän tehtäviensä kirjaaminen. Henkilötunnusta ei tallenneta (7 § 3 mom.).',
    sv: 'Kontaktpersoner och deras uppgifter kan antecknas. Personbeteckning sparas aldrig (7 § 3 mom.).',
    en: 'Contact persons and their roles can be recorded. An identity code is never stored (section 7, subsection 3).',
  },
  'permission.opens.founders.meet': {
    fi: 'Yrittäjäksi aikovan löytää hänen kertomallaan koodilla, tai hänet voi kirjata uutena (7 § 3 mom.).',
    sv: 'En blivande företagare hittas med koden som hen läser upp, eller antecknas som ny (7 § 3 mom.).',
    en: 'A founder is found by the code that they read out, or recorded as new (section 7, subsection 3).',
  },
  'permission.opens.matters.handle': {
    fi: 'Asioiden avaaminen, ottaminen jonosta, hoitaminen ja ohjaaminen muille sekä viestit asiakkaan kanssa. Muiden tietoja se ei avaa: niihin tarvitaan asiakkaan oma asia tai lupa taikka 10 §.',
    sv: 'Ärenden kan öppnas, tas ur kön, skötas och hänvisas vidare, och meddelanden skrivas med kunden. Andras uppgifter öppnas inte: de kräver kundens eget ärende eller tillstånd eller 10 §.',
    en: 'Matters can be opened, taken from the queue, handled and referred on, with messages to the customer. It opens nothing of others: that takes the customer’s own matter or permission, or section 10.',
  },
  'permission.opens.matters.assign': {
    fi: 'Oman organisaation asioita voi antaa sen tiimeille ja henkilöille, myös monta kerralla (6 §).',
    sv: 'Egna organisationens ärenden kan ges till dess team och personer, också flera på en gång (6 §).',
    en: 'Your own organisation’s matters can be given to its teams and people, several at once (section 6).',
  },
  'permission.opens.grants.request': {
    fi: 'Asiakkaalta voi pyytää pääsyä hänen tietoihinsa kertomalla, mihin niitä tarvitaan. Asiakas päättää.',
    sv: 'Kunden kan ombes att ge åtkomst till sina uppgifter när ändamålet anges. Kunden bestämmer.',
    en: 'A customer can be asked for access to their data, with the purpose. The customer decides.',
  },
  'permission.opens.grants.record': {
    fi: 'Asiakkaan suullisesti tai paperilla antaman luvan voi kirjata hänen puolestaan. Asiakas saa siitä vahvistuksen.',
    sv: 'Ett tillstånd som kunden gett muntligt eller på papper kan antecknas för hens räkning. Kunden får en bekräftelse.',
    en: 'Access that a customer gave orally or on paper can be recorded for them. The customer gets a confirmation.',
  },
  'permission.opens.breakGlass.use': {
    fi: 'Yhden asiakkaan palvelu- ja henkilötiedot tunniksi, kun syy on kirjattu (10 §). Asiakas saa heti tiedon ja toinen henkilö tarkistaa.',
    sv: 'En kunds service- och personuppgifter i en timme när orsaken har antecknats (10 §). Kunden får genast veta och en annan person kontrollerar.',
    en: 'One customer’s service and personal data for an hour, with a recorded reason (section 10). The customer hears at once and a second person reviews.',
  },
  'permission.opens.breakGlass.review': {
    fi: 'Kollegan hätäkatselun syyn arviointi viiden arkipäivän kuluessa.',
    sv: 'Bedömning inom fem vardagar av orsaken till en kollegas nödgranskning.',
    en: 'The reason of a colleague’s break-glass is judged within five working days.',
  },
  'permission.opens.inquiries.answer': {
    fi: 'Vastaaminen asiakkaille, jotka kysyvät katselun syytä tai pyytävät tiedon korjaamista (6 §, 8 §).',
    sv: 'Svar till kunder som frågar varför deras uppgifter har visats eller ber om rättelse (6 §, 8 §).',
    en: 'Answers to customers who ask why they were looked up, or ask for a correction (sections 6 and 8).',
  },
  'permission.opens.organisation.administer': {
    fi: 'Organisaation henkilöt, tiimit, roolit ja niiden loki. Ei avaa asiakkaiden tietoja.',
    sv: 'Organisationens personer, team och roller med deras logg. Öppnar inga kunduppgifter.',
    en: 'The organisation’s people, teams, roles and their log. Opens no customer’s data.',
  },
  'permission.opens.path.edit': {
    fi: 'Yrittäjän polun ohjeet kaikille: KEHA-keskus muokkaa kaikkia vaiheita, muut niitä, joista vastaavat itse. Ei avaa asiakkaiden tietoja.',
    sv: 'Anvisningarna på företagarens väg för alla: KEHA-centret redigerar alla steg, andra de steg som de själva ansvarar för. Öppnar inga kunduppgifter.',
    en: 'What the founder’s path tells everybody: the KEHA Centre edits all steps, others those they answer for. Opens no customer’s data.',
  },
  'permission.opens.permits.report': {
    fi: 'Toinen järjestelmä kertoo asiakkaalle, missä hänen oman organisaatiosi lupa on, kun asiakas on pyytänyt sitä.',
    sv: 'Ett annat system berättar för kunden hur det går med ett tillstånd hos er organisation, när kunden har bett om det.',
    en: 'Another system tells a customer where a permit of your organisation stands, when the customer has asked for that.',
  },
  'permission.opens.figures.read': {
    fi: 'Oman organisaation tunnusluvut. Yksittäisten asiakkaiden tietoja ei näy.',
    sv: 'Egna organisationens nyckeltal. Enskilda kunders uppgifter visas inte.',
    en: 'Figures of your own organisation. No single customer’s data is shown.',
  },
})
