import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Services of an organisation and what it promises of them, to its administrator. */
export const servicesTexts = defineTexts({
  'services.lead': {
    fi: 'Asiat ja ohjaukset tulevat palveluun. Jokaisella palvelulla on tiimi, joka hoitaa sen jonoa, ja lupaus.',
    sv: 'Ärenden och hänvisningar kommer till en tjänst. Varje tjänst har ett team som sköter dess kö, och ett löfte.',
    en: 'Matters and hand-offs come to a service. Each service has a team that keeps its queue, and a promise.',
  },
  'services.list': { fi: 'Organisaation palvelut', sv: 'Organisationens tjänster', en: 'Services of the organisation' },
  'services.loading': { fi: 'Palveluja haetaan', sv: 'Tjänsterna hämtas', en: 'Fetching services' },
  'services.failed': {
    fi: 'Palveluja ei saatu haettua',
    sv: 'Tjänsterna kunde inte hämtas',
    en: 'The services could not be fetched',
  },
  'services.empty': { fi: 'Palveluja ei ole vielä', sv: 'Inga tjänster än', en: 'There are no services yet' },
  'services.empty.what': {
    fi: 'Tee palvelu, niin asiakkaat ja muut organisaatiot löytävät teidät ja asiat tulevat oikeaan jonoon.',
    sv: 'Gör en tjänst, så hittar kunder och andra organisationer er och ärenden kommer till rätt kö.',
    en: 'Make a service, so that customers and other organisations find you and matters come to the right queue.',
  },
  'services.noTeams': {
    fi: 'Tee ensin tiimi: palvelun jono tarvitsee hoitajansa.',
    sv: 'Gör först ett team: tjänstens kö behöver någon som sköter den.',
    en: 'Make a team first: the queue of a service needs somebody to keep it.',
  },
  'services.make': { fi: 'Tee palvelu', sv: 'Gör en tjänst', en: 'Make a service' },
  'services.change': { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  'services.change.label': {
    fi: 'Muuta palvelua {{name}}',
    sv: 'Ändra tjänsten {{name}}',
    en: 'Change the service {{name}}',
  },
  'services.name.fi': { fi: 'Nimi suomeksi', sv: 'Namn på finska', en: 'Name in Finnish' },
  'services.name.sv': { fi: 'Nimi ruotsiksi', sv: 'Namn på svenska', en: 'Name in Swedish' },
  'services.name.en': { fi: 'Nimi englanniksi', sv: 'Namn på engelska', en: 'Name in English' },
  'services.municipalities': { fi: 'Kunnat', sv: 'Kommuner', en: 'Municipalities' },
  'services.municipalities.hint': {
    fi: 'Kirjoita kunnan nimen alku. Ilman kuntia palvelu on koko maassa.',
    sv: 'Skriv början av kommunens namn. Utan kommuner gäller tjänsten hela landet.',
    en: 'Type the beginning of a municipality. Without any, the service is for the whole country.',
  },
  'services.municipalities.none': {
    fi: 'Mikään kunta ei vastaa hakua.',
    sv: 'Ingen kommun motsvarar sökningen.',
    en: 'No municipality fits the search.',
  },
  'services.municipalities.found': {
    fi: 'Löytyneet kunnat',
    sv: 'Kommuner som hittades',
    en: 'Municipalities found',
  },
  'services.municipalities.remove': { fi: 'Ota kunta pois', sv: 'Ta bort kommunen', en: 'Take the municipality off' },
  'services.everywhere': { fi: 'Koko maa', sv: 'Hela landet', en: 'The whole country' },
  'services.team': { fi: 'Jonoa hoitaa', sv: 'Kön sköts av', en: 'Its queue is kept by' },
  'services.team.choose': { fi: 'Valitse tiimi', sv: 'Välj ett team', en: 'Choose a team' },
  'services.team.kept': {
    fi: 'Jonoa hoitaa {{team}}',
    sv: 'Kön sköts av {{team}}',
    en: 'Its queue is kept by {{team}}',
  },
  'services.team.empty': {
    fi: 'Tiimissä {{team}} ei ole ketään: tulevat asiat jäisivät odottamaan.',
    sv: 'Teamet {{team}} är tomt: ärenden som kommer skulle bli väntande.',
    en: 'There is nobody in the team {{team}}: what comes would be left waiting.',
  },
  'services.team.gone': {
    fi: 'Tiimi on poistettu: valitse toinen, ettei mikään jää odottamaan.',
    sv: 'Teamet har tagits bort: välj ett annat, så att inget blir väntande.',
    en: 'The team is gone: choose another, so that nothing is left waiting.',
  },
  'services.promise': { fi: 'Palvelulupaus', sv: 'Servicelöfte', en: 'Service promise' },
  'services.promise.common': {
    fi: 'Sama kuin organisaatiolla',
    sv: 'Samma som organisationen',
    en: 'As the organisation promises',
  },
  'services.promise.own': { fi: 'Palvelun oma lupaus', sv: 'Tjänstens eget löfte', en: 'A promise of its own' },
  'services.promise.said_one': {
    fi: 'Yhteys tai ehdotus {{count}} työpäivän kuluessa, auki {{from}}–{{until}}',
    sv: 'Kontakt eller förslag inom {{count}} arbetsdag, öppet {{from}}–{{until}}',
    en: 'Contact or a proposal within {{count}} working day, open {{from}}–{{until}}',
  },
  'services.promise.said_other': {
    fi: 'Yhteys tai ehdotus {{count}} työpäivän kuluessa, auki {{from}}–{{until}}',
    sv: 'Kontakt eller förslag inom {{count}} arbetsdagar, öppet {{from}}–{{until}}',
    en: 'Contact or a proposal within {{count}} working days, open {{from}}–{{until}}',
  },
  'services.promise.days': {
    fi: 'Yhteys tai ehdotus, työpäivää',
    sv: 'Kontakt eller förslag, arbetsdagar',
    en: 'Contact or a proposal, working days',
  },
  'services.promise.from': { fi: 'Avataan klo', sv: 'Öppnar kl.', en: 'Opens at' },
  'services.promise.until': { fi: 'Suljetaan klo', sv: 'Stänger kl.', en: 'Closes at' },
  'services.promise.holds': {
    fi: 'Uusi lupaus koskee sitä, mikä tulee nyt. Odottavat asiat pitävät lupauksensa.',
    sv: 'Ett nytt löfte gäller det som kommer från och med nu. Det som väntar behåller sitt löfte.',
    en: 'A new promise holds for what comes from now on. What waits keeps its promise.',
  },
  'services.organisationPromise': {
    fi: 'Organisaation lupaus',
    sv: 'Organisationens löfte',
    en: 'The organisation’s promise',
  },
  'services.organisationPromise.what': {
    fi: 'Koskee palveluja, joilla ei ole omaa lupausta, ja asioita ilman palvelua.',
    sv: 'Gäller tjänster utan eget löfte och ärenden utan tjänst.',
    en: 'Holds for services without a promise of their own, and for matters without a service.',
  },
  'services.organisationPromise.change': {
    fi: 'Muuta organisaation lupausta',
    sv: 'Ändra organisationens löfte',
    en: 'Change the organisation’s promise',
  },
  'services.active': { fi: 'Uudet asiat', sv: 'Nya ärenden', en: 'New matters' },
  'services.active.yes': { fi: 'Ottaa vastaan', sv: 'Tar emot', en: 'Takes them' },
  'services.active.no': { fi: 'Ei ota vastaan', sv: 'Tar inte emot', en: 'Does not take them' },
  'services.closed': { fi: 'Ei ota uusia asioita', sv: 'Tar inte nya ärenden', en: 'Takes no new matters' },
  'services.made': {
    fi: 'Palvelu {{name}} on valmis.',
    sv: 'Tjänsten {{name}} är klar.',
    en: 'The service {{name}} is ready.',
  },
  'services.saved': {
    fi: 'Palvelun muutos on voimassa nyt.',
    sv: 'Ändringen av tjänsten gäller nu.',
    en: 'The change of the service holds now.',
  },
  'services.promise.saved': {
    fi: 'Uusi lupaus on voimassa nyt.',
    sv: 'Det nya löftet gäller nu.',
    en: 'The new promise holds now.',
  },
  'services.problem.name': {
    fi: 'Anna nimi kaikilla kolmella kielellä.',
    sv: 'Ange namnet på alla tre språken.',
    en: 'Give the name in all three languages.',
  },
  'services.problem.team': {
    fi: 'Valitse tiimi, joka hoitaa jonoa.',
    sv: 'Välj ett team som sköter kön.',
    en: 'Choose the team that keeps the queue.',
  },
  'services.problem.days': {
    fi: 'Anna työpäivät numerona, 1–60.',
    sv: 'Ange arbetsdagarna som ett tal, 1–60.',
    en: 'Give the working days as a number, 1–60.',
  },
  'services.problem.time': {
    fi: 'Anna kellonaika, esimerkiksi 8.00.',
    sv: 'Ange klockslaget, till exempel 8.00.',
    en: 'Give a time of day, for example 8:00.',
  },
  'services.problem.order': {
    fi: 'Aukiolon pitää päättyä sen alun jälkeen.',
    sv: 'Öppettiden måste sluta efter att den börjar.',
    en: 'Opening must end after it begins.',
  },
})
