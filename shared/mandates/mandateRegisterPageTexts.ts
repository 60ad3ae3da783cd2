import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The bundled test register's own page. */
export const mandateRegisterPageTexts = defineTexts({
  'mandateRegister.title': { fi: 'Valtuudet (testi)', sv: 'Fullmakter (test)', en: 'Mandates (test)' },
  'mandateRegister.explained': {
    fi: 'Tämä on Y-CRM:n testirekisteri Suomi.fi-valtuuksien paikalla. Valtuudet ovat keksittyjä. Peruttu valtuus lakkaa Y-CRM:ssä viimeistään kymmenessä minuutissa, määräaikainen sekunnilleen.',
    sv: 'Det här är Y-CRM:s testregister i stället för Suomi.fi-fullmakter. Fullmakterna är påhittade. En återkallad fullmakt upphör i Y-CRM inom tio minuter, en tidsbestämd på sekunden.',
    en: 'This is Y-CRM’s test register in the place of Suomi.fi e-Authorizations. The mandates are made up. A withdrawn one ends in Y-CRM within ten minutes, one with an end to the second.',
  },
  'mandateRegister.standing': { fi: 'Annetut valtuudet', sv: 'Givna fullmakter', en: 'Mandates given' },
  'mandateRegister.none': {
    fi: 'Yhtään valtuutta ei ole annettu. Anna ensimmäinen alla.',
    sv: 'Inga fullmakter har getts. Ge den första nedan.',
    en: 'No mandates have been given. Give the first one below.',
  },
  'mandateRegister.until': { fi: 'päättyy {{time}}', sv: 'upphör {{time}}', en: 'ends {{time}}' },
  'mandateRegister.open': { fi: 'voimassa toistaiseksi', sv: 'gäller tills vidare', en: 'stands until withdrawn' },
  'mandateRegister.withdraw': { fi: 'Peru', sv: 'Återkalla', en: 'Withdraw' },
  'mandateRegister.give': { fi: 'Anna valtuus', sv: 'Ge en fullmakt', en: 'Give a mandate' },
  'mandateRegister.delegate': {
    fi: 'Henkilö (tunnus testitunnistuksessa)',
    sv: 'Person (användarnamn i testidentifieringen)',
    en: 'Person (name at the test sign-in)',
  },
  'mandateRegister.company': { fi: 'Yrityksen Y-tunnus', sv: 'Företagets FO-nummer', en: 'Business ID of the company' },
  'mandateRegister.role': { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  'mandateRegister.role.owner': { fi: 'Omistaja', sv: 'Ägare', en: 'Owner' },
  'mandateRegister.role.representative': { fi: 'Edustaja yksin', sv: 'Företrädare ensam', en: 'Representative alone' },
  'mandateRegister.role.jointRepresentative': {
    fi: 'Edustaja yhdessä toisen kanssa',
    sv: 'Företrädare tillsammans med en annan',
    en: 'Representative jointly with another',
  },
  'mandateRegister.role.accountant': { fi: 'Kirjanpitäjä', sv: 'Bokförare', en: 'Accountant' },
  'mandateRegister.minutes': {
    fi: 'Voimassa minuutteja (tyhjä: toistaiseksi)',
    sv: 'Gäller i minuter (tomt: tills vidare)',
    en: 'Minutes it stands (empty: until withdrawn)',
  },
  'mandateRegister.save': { fi: 'Anna valtuus', sv: 'Ge fullmakten', en: 'Give the mandate' },
})
