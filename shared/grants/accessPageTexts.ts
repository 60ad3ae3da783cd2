import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The customer's page of access beside the grants themselves: changing one, requests, who sees by law, what has ended. */
export const accessPageTexts = defineTexts({
  'grants.change.title': { fi: 'Muuta käyttöoikeutta', sv: 'Ändra åtkomsten', en: 'Change this access' },
  'grants.change.sections': { fi: 'Mitä näkyy', sv: 'Vad som syns', en: 'What is seen' },
  'grants.change.less': {
    fi: 'Voit ottaa pois. Jos haluat avata lisää, anna uusi käyttöoikeus.',
    sv: 'Du kan ta bort. Vill du öppna mer, ge en ny åtkomst.',
    en: 'You can take away. To open more, give new access.',
  },
  'grants.change.right': { fi: 'Mitä saa tehdä', sv: 'Vad man får göra', en: 'What may be done' },
  'grants.change.lastDay': { fi: 'Viimeinen päivä', sv: 'Sista dag', en: 'Last day' },
  'grants.change.year': { fi: 'Jatka vuodella', sv: 'Förläng med ett år', en: 'Renew for a year' },
  'grants.change.save': { fi: 'Tallenna muutos', sv: 'Spara ändringen', en: 'Save the change' },
  'grants.change.cancel': { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  'grants.change.noSections': {
    fi: 'Jätä ainakin yksi kohta, tai lopeta koko käyttöoikeus.',
    sv: 'Lämna minst en punkt, eller avsluta hela åtkomsten.',
    en: 'Leave at least one, or end the whole access.',
  },
  'grants.change.day': {
    fi: 'Kirjoita päivä muodossa 15.12. tai 15.12.2026.',
    sv: 'Skriv dagen som 15.12. eller 15.12.2026.',
    en: 'Write the day as 15.12. or 15.12.2026.',
  },
  'grants.change.stale': {
    fi: 'Käyttöoikeutta ehdittiin muuttaa. Näet nyt uusimman: tarkista ja tallenna uudelleen.',
    sv: 'Åtkomsten hann ändras. Du ser nu den senaste: kontrollera och spara på nytt.',
    en: 'This access was changed meanwhile. You now see the latest: check it and save again.',
  },

  'grants.requests': { fi: 'Pyynnöt sinulle', sv: 'Begäranden till dig', en: 'Requests to you' },
  'grants.requests.failed': {
    fi: 'Pyyntöjä ei saatu haettua',
    sv: 'Begärandena kunde inte hämtas',
    en: 'The requests could not be fetched',
  },
  'grants.request.title': {
    fi: '{{name}} pyytää käyttöoikeutta',
    sv: '{{name}} ber om åtkomst',
    en: '{{name}} asks for access',
  },
  'grants.request.by': {
    fi: 'Pyytäjä {{name}}, {{when}}',
    sv: 'Begäran av {{name}}, {{when}}',
    en: 'Asked by {{name}}, {{when}}',
  },
  'grants.request.sections': { fi: 'Mitä pyydetään', sv: 'Vad som begärs', en: 'What is asked' },
  'grants.request.less': {
    fi: 'Ota rasti pois kohdista, joita et halua avata.',
    sv: 'Ta bort krysset för det du inte vill öppna.',
    en: 'Untick what you do not want to open.',
  },
  'grants.request.look': { fi: 'Näin he näkisivät sinut', sv: 'Så skulle de se dig', en: 'As they would see you' },
  'grants.request.accept': { fi: 'Anna käyttöoikeus', sv: 'Ge åtkomst', en: 'Give access' },
  'grants.request.decline': { fi: 'En anna', sv: 'Jag ger inte', en: 'Decline' },
  'grants.request.declined': {
    fi: 'Pyyntöön on vastattu: et antanut käyttöoikeutta.',
    sv: 'Begäran är besvarad: du gav inte åtkomst.',
    en: 'The request is answered: you gave no access.',
  },

  'grants.law': {
    fi: 'Kuka näkee ilman lupaasi',
    sv: 'Vem ser utan ditt tillstånd',
    en: 'Who sees without your permission',
  },
  'grants.law.what': {
    fi: 'Lain 293/2017 10 § antaa näiden viranomaisten nähdä palvelutietosi, kun ne tarvitsevat niitä palvellakseen sinua. Jokainen katselu näkyy käyttölokissasi.',
    sv: 'Enligt 10 § i lag 293/2017 får dessa myndigheter se dina serviceuppgifter när de behöver dem för att betjäna dig. Varje visning syns i din åtkomstlogg.',
    en: 'Section 10 of Act 293/2017 lets these authorities see your service data when they need it to serve you. Each look is in your ledger.',
  },
  'grants.law.others': {
    fi: 'Sama oikeus on muillakin elinvoimakeskuksilla, KEHA-keskuksella, Business Finlandilla, Finnveralla ja Ruokavirastolla. Tässä ovat ne, jotka ovat kirjanneet tai katsoneet jotakin.',
    sv: 'Samma rätt har också de andra livskraftscentralerna, KEHA-centret, Business Finland, Finnvera och Livsmedelsverket. Här är de som har antecknat eller tittat på något.',
    en: 'The other economic development centres, the KEHA Centre, Business Finland, Finnvera and the Finnish Food Authority have the same right. Listed here are those that have recorded or looked at something.',
  },
  'grants.law.founder': {
    fi: 'Sinulla ei ole vielä Y-tunnusta, joten tällainen viranomainen näkee tietosi vasta, kun olet tavannut sen neuvojan. Tässä ovat ne, jotka ovat kirjanneet tai katsoneet jotakin.',
    sv: 'Du har inget FO-nummer ännu, så en sådan myndighet ser dina uppgifter först när du har träffat dess rådgivare. Här är de som har antecknat eller tittat på något.',
    en: 'You have no business ID yet, so such an authority sees your information only once you have met its adviser. Listed here are those that have recorded or looked at something.',
  },
  'grants.law.none': {
    fi: 'Mikään näistä viranomaisista ei ole vielä kirjannut tai katsonut tietojasi.',
    sv: 'Ingen av dessa myndigheter har ännu antecknat eller tittat på dina uppgifter.',
    en: 'None of these authorities has recorded or looked at your information yet.',
  },
  'grants.law.failed': {
    fi: 'Tietoa katsojista ei saatu haettua',
    sv: 'Uppgift om vem som ser kunde inte hämtas',
    en: 'Who sees could not be fetched',
  },
  'grants.own': {
    fi: 'Kuka näkee vain omat kirjauksensa',
    sv: 'Vem ser bara sina egna anteckningar',
    en: 'Who sees only their own records',
  },
  'grants.own.what': {
    fi: 'Nämä ovat palvelleet sinua. Ne näkevät, mitä ovat itse kirjanneet, mutta eivät muiden kirjauksia.',
    sv: 'De här har betjänat dig. De ser vad de själva har antecknat, men inte andras anteckningar.',
    en: 'These have served you. They see what they have recorded themselves, but nothing that others have.',
  },
  'grants.involved.looked': {
    fi: 'Katsoi viimeksi {{day}}',
    sv: 'Tittade senast {{day}}',
    en: 'Looked last on {{day}}',
  },
  'grants.involved.records_one': { fi: '{{count}} kirjaus', sv: '{{count}} anteckning', en: '{{count}} record' },
  'grants.involved.records_other': { fi: '{{count}} kirjausta', sv: '{{count}} anteckningar', en: '{{count}} records' },
  'grants.ledger': {
    fi: 'Katso käyttölokista, kuka on katsonut',
    sv: 'Se i loggen vem som har tittat',
    en: 'See in the ledger who has looked',
  },

  'grants.ended': { fi: 'Päättyneet käyttöoikeudet', sv: 'Avslutade åtkomster', en: 'Access that has ended' },
  'grants.ended.none': { fi: 'Ei päättyneitä.', sv: 'Inga avslutade.', en: 'None has ended.' },
  'grants.ended.more': { fi: 'Näytä lisää', sv: 'Visa fler', en: 'Show more' },
  'grants.ended.withdrawn': { fi: 'Lopetettu {{day}}', sv: 'Avslutad {{day}}', en: 'Ended on {{day}}' },
  'grants.ended.returned': {
    fi: 'Saaja palautti {{day}}',
    sv: 'Mottagaren lämnade tillbaka {{day}}',
    en: 'Given back on {{day}}',
  },
  'grants.ended.expired': { fi: 'Päättyi {{day}}', sv: 'Gick ut {{day}}', en: 'Ran out on {{day}}' },
  'grants.ended.personLeft': {
    fi: 'Henkilö jätti organisaation {{day}}',
    sv: 'Personen lämnade organisationen {{day}}',
    en: 'The person left the organisation on {{day}}',
  },
  'grants.ended.personMoved': {
    fi: 'Henkilö siirtyi muihin tehtäviin {{day}}',
    sv: 'Personen övergick till andra uppgifter {{day}}',
    en: 'The person moved to other work on {{day}}',
  },
  'grants.ended.declined': { fi: 'Ei hyväksytty {{day}}', sv: 'Godkändes inte {{day}}', en: 'Not approved on {{day}}' },
})
