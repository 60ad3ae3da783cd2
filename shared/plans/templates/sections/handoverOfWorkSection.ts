import type { SectionGuide } from '../SectionGuide.ts'

export const handoverOfWorkSection: SectionGuide = {
  key: 'handoverOfWork',
  part: 'operations',
  title: { fi: 'Työn ja tiedon siirto', sv: 'Överföring av arbete och kunskap', en: 'Passing on work and knowledge' },
  guidance: {
    fi: 'Yrittäjän päässä on paljon, mikä ei ole paperilla: hinnat, tavat, ihmiset, salasanat. Luettele, mitä pitää siirtää, kenelle ja milloin. Sopikaa, milloin ja miten henkilöstö, asiakkaat, pankki ja toimittajat kuulevat asiasta. Yhteinen aika, jona molemmat ovat paikalla, on vaihdoksen paras vakuutus.',
    sv: 'Företagaren bär på mycket som inte finns på papper: priser, vanor, människor, lösenord. Räkna upp vad som ska föras över, till vem och när. Kom överens om när och hur personalen, kunderna, banken och leverantörerna får veta. En gemensam tid då båda är på plats är skiftets bästa försäkring.',
    en: 'Much in an owner’s head is not on paper: prices, habits, people, passwords. List what must be passed on, to whom and when. Agree when and how staff, customers, the bank and suppliers will hear of it. Time together, with both of you there, is the best insurance of a handover.',
  },
  questions: [
    { fi: 'Mitä vain yrittäjä tietää?', sv: 'Vad vet bara företagaren?', en: 'What does only the owner know?' },
    {
      fi: 'Kuka kuulee vaihdoksesta, milloin ja keneltä?',
      sv: 'Vem får veta om skiftet, när och av vem?',
      en: 'Who hears of the handover, when and from whom?',
    },
    {
      fi: 'Kuinka kauan työskentelette rinnakkain?',
      sv: 'Hur länge arbetar ni sida vid sida?',
      en: 'How long will you work side by side?',
    },
  ],
  example: {
    fi: 'Henkilöstölle kerrotaan tammikuun kokouksessa ja kymmenelle suurimmalle asiakkaalle samalla viikolla puhelimitse. Tarjouslaskenta siirtyy tyttärelle maaliskuussa, pankkiasiat kesäkuussa ja tukkusopimukset syksyllä. Isä kirjoittaa muistiin kolmenkymmenen taloyhtiön putkien historian, koska sitä ei ole missään muualla.',
    sv: 'Personalen får veta på mötet i januari och de tio största kunderna per telefon samma vecka. Anbudsräkningen går över till dottern i mars, bankärendena i juni och partihandelsavtalen på hösten. Pappa skriver ner rörens historia i trettio husbolag, för den finns ingen annanstans.',
    en: 'Staff are told at the January meeting and the ten biggest customers by phone the same week. Estimating moves to the daughter in March, banking in June and the wholesale contracts in autumn. Her father writes down the history of the pipes in thirty housing companies, as it exists nowhere else.',
  },
}
