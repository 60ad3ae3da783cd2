import type { SectionGuide } from '../SectionGuide.ts'

export const formAndPermitsSection: SectionGuide = {
  key: 'formAndPermits',
  part: 'operations',
  title: {
    fi: 'Yritysmuoto, luvat ja vakuutukset',
    sv: 'Företagsform, tillstånd och försäkringar',
    en: 'Form, permits and insurance',
  },
  guidance: {
    fi: 'Kerro, minkä yritysmuodon valitset ja miksi: kuka vastaa veloista, miten voitto jaetaan ja miten verotus menee. Luettele luvat ja ilmoitukset, jotka alasi vaatii, ja niiden käsittelyajat. Kirjaa vakuutukset: yrittäjän eläkevakuutus, vastuu, omaisuus ja työntekijöiden turva. Yrittäjän polku näyttää, mitkä näistä koskevat sinua.',
    sv: 'Berätta vilken företagsform du väljer och varför: vem ansvarar för skulderna, hur fördelas vinsten och hur beskattas den. Räkna upp de tillstånd och anmälningar som branschen kräver och hur länge behandlingen tar. Skriv upp försäkringarna: företagarens pension, ansvar, egendom och de anställdas skydd. Grundarens väg visar vilka som gäller dig.',
    en: 'Tell which form of company you choose and why: who answers for debts, how profit is shared and how it is taxed. List the permits and notifications that your field requires and how long they take. Write down the insurance: the owner’s pension, liability, property and cover for employees. The founder’s path shows which of these concern you.',
  },
  questions: [
    {
      fi: 'Kuka vastaa, jos yritys ei pysty maksamaan laskujaan?',
      sv: 'Vem ansvarar om företaget inte kan betala sina räkningar?',
      en: 'Who answers if the company can’t pay its bills?',
    },
    {
      fi: 'Mitä lupia ja ilmoituksia alasi vaatii ennen aloittamista?',
      sv: 'Vilka tillstånd och anmälningar krävs innan du börjar?',
      en: 'Which permits and notifications does your field require before the start?',
    },
    {
      fi: 'Mikä vahinko kaataisi yrityksen, ja onko se vakuutettu?',
      sv: 'Vilken skada skulle fälla företaget, och är den försäkrad?',
      en: 'Which loss would bring the company down, and is it insured?',
    },
  ],
  example: {
    fi: 'Perustan osakeyhtiön, koska vuokra ja laina ovat suuret ja haluan, että ystäväni voi tulla osakkaaksi myöhemmin. Ilmoitan kahvilasta kunnan elintarvikevalvontaan vähintään neljä viikkoa ennen avajaisia. Anniskelulupaa en hae ensimmäisenä vuonna. Tarjous vakuutuksista on pyydetty kahdesta yhtiöstä.',
    sv: 'Jag grundar ett aktiebolag eftersom hyran och lånet är stora och jag vill att min vän ska kunna bli delägare senare. Jag anmäler kaféet till kommunens livsmedelstillsyn minst fyra veckor före öppningen. Serveringstillstånd söker jag inte det första året. Jag har begärt försäkringsoffert av två bolag.',
    en: 'I am founding a limited company, because the rent and the loan are large and I want my friend to be able to become a shareholder later. I notify the municipality’s food control of the café at least four weeks before opening. I won’t apply for an alcohol licence in the first year. I have asked two companies for an insurance quote.',
  },
}
