import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Roles of an organisation: what each opens, and what a change of one would open and close. */
export const rolesTexts = defineTexts({
  'roles.lead': {
    fi: 'Laki ({{paragraph}}) on katto, rooli päättää sen alla. Vakiorooleja ei voi muuttaa, mutta niistä voi tehdä oman kopion.',
    sv: 'Lagen ({{paragraph}}) är taket, rollen bestämmer under det. Standardroller kan inte ändras, men de kan kopieras.',
    en: 'The law ({{paragraph}}) is the ceiling, a role decides within it. Standard roles can’t be changed, but copied.',
  },
  'roles.list': { fi: 'Organisaation roolit', sv: 'Organisationens roller', en: 'Roles of the organisation' },
  'roles.loading': { fi: 'Rooleja haetaan', sv: 'Rollerna hämtas', en: 'Fetching roles' },
  'roles.failed': {
    fi: 'Rooleja ei saatu haettua',
    sv: 'Rollerna kunde inte hämtas',
    en: 'The roles could not be fetched',
  },
  'roles.standard': { fi: 'Vakiorooli', sv: 'Standardroll', en: 'Standard role' },
  'roles.own': { fi: 'Oma rooli', sv: 'Egen roll', en: 'Own role' },
  'roles.people_one': { fi: '1 henkilö', sv: '1 person', en: '1 person' },
  'roles.people_other': { fi: '{{count}} henkilöä', sv: '{{count}} personer', en: '{{count}} people' },
  'roles.permissions_one': { fi: '1 oikeus', sv: '1 rättighet', en: '1 permission' },
  'roles.permissions_other': { fi: '{{count}} oikeutta', sv: '{{count}} rättigheter', en: '{{count}} permissions' },
  'roles.mine': { fi: 'Sinun roolisi', sv: 'Din roll', en: 'Your role' },
  'role.copy': { fi: 'Tee oma kopio', sv: 'Gör en egen kopia', en: 'Make a copy' },
  'role.copy.title': {
    fi: 'Uusi rooli: kopio roolista {{name}}',
    sv: 'Ny roll: kopia av {{name}}',
    en: 'New role: a copy of {{name}}',
  },
  'role.copied': {
    fi: 'Rooli on valmis. Voit antaa sen henkilöille.',
    sv: 'Rollen är klar. Du kan ge den åt personer.',
    en: 'The role is ready to be given to people.',
  },
  'role.saved': {
    fi: 'Rooli on muutettu. Muutos on voimassa nyt.',
    sv: 'Rollen har ändrats. Ändringen gäller nu.',
    en: 'The role is changed. It holds now.',
  },
  'role.name.fi': { fi: 'Nimi suomeksi', sv: 'Namn på finska', en: 'Name in Finnish' },
  'role.name.sv': { fi: 'Nimi ruotsiksi', sv: 'Namn på svenska', en: 'Name in Swedish' },
  'role.name.en': { fi: 'Nimi englanniksi', sv: 'Namn på engelska', en: 'Name in English' },
  'role.problem.name': {
    fi: 'Kirjoita nimi kaikilla kolmella kielellä.',
    sv: 'Skriv namnet på alla tre språken.',
    en: 'Write the name in all three languages.',
  },
  'role.problem.permissions': {
    fi: 'Valitse ainakin yksi oikeus.',
    sv: 'Välj minst en rättighet.',
    en: 'Choose at least one permission.',
  },
  'role.permissions': { fi: 'Mitä rooli avaa', sv: 'Vad rollen öppnar', en: 'What the role opens' },
  'role.beyond': {
    fi: 'Laki ei salli näitä tämänlaiselle organisaatiolle ({{paragraph}})',
    sv: 'Lagen tillåter inte dessa för en organisation av detta slag ({{paragraph}})',
    en: 'The law does not allow these to this kind of organisation ({{paragraph}})',
  },
  'role.effect': { fi: 'Mitä muutos tekee', sv: 'Vad ändringen gör', en: 'What the change does' },
  'role.effect.copy': {
    fi: 'Mitä kopio avaa ja sulkee alkuperäiseen verrattuna',
    sv: 'Vad kopian öppnar och stänger jämfört med originalet',
    en: 'What the copy opens and closes beside the original',
  },
  'role.effect.none': {
    fi: 'Oikeudet eivät muutu.',
    sv: 'Rättigheterna ändras inte.',
    en: 'The permissions do not change.',
  },
  'role.effect.opens': { fi: 'Avaa', sv: 'Öppnar', en: 'Opens' },
  'role.effect.closes': { fi: 'Sulkee', sv: 'Stänger', en: 'Closes' },
  'role.effect.people_one': {
    fi: 'Koskee yhtä henkilöä, heti tallennuksesta.',
    sv: 'Gäller en person, genast när du sparar.',
    en: 'Concerns one person, as soon as you save.',
  },
  'role.effect.people_other': {
    fi: 'Koskee {{count}} henkilöä, heti tallennuksesta.',
    sv: 'Gäller {{count}} personer, genast när du sparar.',
    en: 'Concerns {{count}} people, as soon as you save.',
  },
  'role.effect.raises': {
    fi: 'Tämä on oma roolisi: et voi lisätä siihen oikeuksia. Pyydä toista pääkäyttäjää.',
    sv: 'Det här är din egen roll: du kan inte utöka den. Be en annan administratör.',
    en: 'This is your own role: you can’t add to it. Ask another administrator.',
  },
  'role.effect.lastAdministrator': {
    fi: 'Muutoksen jälkeen kukaan ei enää hoitaisi organisaatiota. Anna pääkäyttäjän oikeus ensin toiselle.',
    sv: 'Efter ändringen skulle ingen sköta organisationen. Ge först rätten till någon annan.',
    en: 'After this nobody would administer the organisation. Give that right to somebody else first.',
  },
  'role.effect.loading': { fi: 'Vaikutusta selvitetään', sv: 'Verkan utreds', en: 'Finding out what changes' },
  'role.effect.failed': {
    fi: 'Vaikutusta ei saatu selville',
    sv: 'Verkan kunde inte utredas',
    en: 'What changes could not be found out',
  },
})
