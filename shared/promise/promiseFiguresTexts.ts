import { defineTexts } from '#shared/texts/defineTexts.ts'

/** How organisations have kept their promise, to anybody. */
export const promiseFiguresTexts = defineTexts({
  'promiseFigures.title': {
    fi: 'Näin palvelulupaus pidetään',
    sv: 'Så hålls servicelöftet',
    en: 'How the service promise is kept',
  },
  'promiseFigures.lead': {
    fi: 'Yritys saa yhteydenoton tai ehdotuksen luvatussa ajassa, tavallisesti kahdessa työpäivässä. Aika seisoo, kun odotetaan yritystä.',
    sv: 'Företaget får kontakt eller ett förslag inom utlovad tid, vanligen två arbetsdagar. Tiden står still medan företaget inväntas.',
    en: 'A company gets a contact or a proposal in the promised time, usually two working days. Time stands still while waiting for the company.',
  },
  'promiseFigures.period': {
    fi: 'Ajalta {{from}}–{{until}}. Luvut lasketaan kerran vuorokaudessa.',
    sv: 'För tiden {{from}}–{{until}}. Siffrorna räknas en gång per dygn.',
    en: 'From {{from}} to {{until}}. The figures are counted once a day.',
  },
  'promiseFigures.few': {
    fi: 'Alle kymmenen tapausta: lukuja ei julkaista, jottei yksittäistä yritystä voi tunnistaa',
    sv: 'Färre än tio fall: inga siffror publiceras, så att inget enskilt företag kan kännas igen',
    en: 'Fewer than ten cases: no figures are published, so that no single company can be recognised',
  },
  'promiseFigures.table': {
    fi: 'Palvelulupaus organisaatioittain',
    sv: 'Servicelöftet per organisation',
    en: 'The service promise by organisation',
  },
  'promiseFigures.organisation': { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  'promiseFigures.kept': { fi: 'Pidetty', sv: 'Hållna', en: 'Kept' },
  'promiseFigures.median': { fi: 'Tavallinen aika', sv: 'Vanlig tid', en: 'Usual time' },
  'promiseFigures.worst': { fi: 'Pisin aika', sv: 'Längsta tid', en: 'Longest time' },
  'promiseFigures.paused': { fi: 'Odotettiin yritystä', sv: 'Företaget inväntades', en: 'Waited for the company' },
  'promiseFigures.percent': { fi: '{{count}} %', sv: '{{count}} %', en: '{{count}}%' },
  'promiseFigures.days': { fi: '{{days}} työpäivää', sv: '{{days}} arbetsdagar', en: '{{days}} working days' },
  'promiseFigures.loading': { fi: 'Lukuja haetaan', sv: 'Siffrorna hämtas', en: 'Fetching figures' },
  'promiseFigures.failed': {
    fi: 'Lukuja ei saatu haettua',
    sv: 'Siffrorna kunde inte hämtas',
    en: 'The figures could not be fetched',
  },
  'promiseFigures.empty': { fi: 'Lukuja ei ole vielä', sv: 'Inga siffror än', en: 'There are no figures yet' },
  'promiseFigures.empty.what': {
    fi: 'Ensimmäiset luvut tulevat, kun organisaatiot ovat vastanneet yrityksille Y-CRM:ssä.',
    sv: 'De första siffrorna kommer när organisationer har svarat företag i Y-CRM.',
    en: 'The first figures come when organisations have answered companies in Y-CRM.',
  },
  'promiseFigures.median.what': {
    fi: 'Tavallinen aika on keskimmäinen tapaus: puolet sai vastauksen nopeammin.',
    sv: 'Vanlig tid är det mittersta fallet: hälften fick svar snabbare.',
    en: 'The usual time is the middle case: half got an answer faster.',
  },
})
