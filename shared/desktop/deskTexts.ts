import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The adviser's desk: what waits, today, my matters, my teams' queue, news of my customers. */
export const deskTexts = defineTexts({
  'desk.first': { fi: 'Lupaus umpeutuu ensin', sv: 'Löftet går ut först', en: 'Lapses first' },
  'desk.first.waits': { fi: 'On odottanut pisimpään', sv: 'Har väntat längst', en: 'Has waited longest' },
  'desk.clear': {
    fi: 'Mikään lupaus ei odota sinua juuri nyt.',
    sv: 'Inget löfte väntar på dig just nu.',
    en: 'No promise waits for you just now.',
  },
  'desk.waiting': { fi: 'Odottaa minua', sv: 'Väntar på mig', en: 'Waiting for me' },
  'desk.waiting.none': { fi: 'Mikään ei odota sinua', sv: 'Inget väntar på dig', en: 'Nothing waits for you' },
  'desk.waiting.none.how': {
    fi: 'Tähän tulevat asiat ja ohjaukset, joissa asiakas tai toinen organisaatio odottaa sinua, ensin umpeutuva ylimpänä.',
    sv: 'Hit kommer ärenden och hänvisningar där kunden eller en annan organisation väntar på dig, det som går ut först överst.',
    en: 'Matters and hand-offs in which the customer or another organisation waits for you come here, what lapses first on top.',
  },
  'desk.handOff': {
    fi: 'Ohjaus: {{organisation}}',
    sv: 'Hänvisning: {{organisation}}',
    en: 'Hand-off: {{organisation}}',
  },
  'desk.handOff.need': { fi: 'Ohjaus', sv: 'Hänvisning', en: 'Hand-off' },
  'desk.today': { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  'desk.today.none': {
    fi: 'Tälle päivälle ei ole mitään sovittua',
    sv: 'Inget är avtalat för i dag',
    en: 'Nothing is agreed for today',
  },
  'desk.today.none.how': {
    fi: 'Tähän tulevat seuraavat askeleet ja asioiden määräpäivät, kun niiden päivä koittaa.',
    sv: 'Hit kommer nästa steg och ärendenas slutdatum när deras dag är inne.',
    en: 'Next steps and deadlines of matters come here when their day comes.',
  },
  'desk.deadline': { fi: 'Määräpäivä', sv: 'Slutdatum', en: 'Deadline' },
  'desk.mine': { fi: 'Omat asiani', sv: 'Mina ärenden', en: 'My matters' },
  'desk.mine.none': {
    fi: 'Sinulla ei ole avoimia asioita',
    sv: 'Du har inga öppna ärenden',
    en: 'You have no open matters',
  },
  'desk.mine.none.how': {
    fi: 'Ota asia tiimisi jonosta tai avaa uusi asiakkaan kanssa.',
    sv: 'Ta ett ärende ur teamets kö eller öppna ett nytt med kunden.',
    en: 'Take a matter from your team’s queue, or open a new one with the customer.',
  },
  'desk.mine.open': { fi: 'Avaa asia', sv: 'Öppna ett ärende', en: 'Open a matter' },
  'desk.all_one': { fi: 'Näytä {{count}} asia', sv: 'Visa {{count}} ärende', en: 'Show {{count}} matter' },
  'desk.all_other': {
    fi: 'Näytä kaikki {{count}} asiaa',
    sv: 'Visa alla {{count}} ärenden',
    en: 'Show all {{count}} matters',
  },
  'desk.queue': { fi: 'Tiimieni jono', sv: 'Mina teams kö', en: 'My teams’ queue' },
  'desk.queue.none': { fi: 'Jono on tyhjä', sv: 'Kön är tom', en: 'The queue is empty' },
  'desk.queue.none.how': {
    fi: 'Tähän tulee, mitä tiimillesi avataan tai ohjataan ja mikä ei ole vielä kenelläkään.',
    sv: 'Hit kommer det som öppnas för eller hänvisas till ditt team och som ingen har tagit ännu.',
    en: 'What is opened for or handed to your team, and nobody has taken yet, comes here.',
  },
  'desk.queue.noTeam': {
    fi: 'Et kuulu mihinkään tiimiin',
    sv: 'Du hör inte till något team',
    en: 'You are in no team',
  },
  'desk.queue.noTeam.how': {
    fi: 'Organisaatiosi pääkäyttäjä lisää sinut tiimiin. Sen jono näkyy sitten tässä.',
    sv: 'Din organisations administratör lägger till dig i ett team. Dess kö visas sedan här.',
    en: 'The administrator of your organisation adds you to a team. Its queue is then seen here.',
  },
  'desk.take': { fi: 'Ota', sv: 'Ta', en: 'Take' },
  'desk.taken': { fi: 'Otit asian: {{need}}', sv: 'Du tog ärendet: {{need}}', en: 'You took the matter: {{need}}' },
  'desk.taken.back': {
    fi: 'Asia on taas jonossa: {{need}}',
    sv: 'Ärendet är i kön igen: {{need}}',
    en: 'The matter is in the queue again: {{need}}',
  },
  'desk.taken.byOther': {
    fi: 'Joku ehti ottaa asian ensin: {{need}}',
    sv: 'Någon hann ta ärendet först: {{need}}',
    en: 'Somebody took the matter first: {{need}}',
  },
  'desk.taken.failed': {
    fi: 'Asiaa ei saatu otettua. Yritä uudelleen.',
    sv: 'Ärendet kunde inte tas. Försök igen.',
    en: 'The matter could not be taken. Try again.',
  },
  'desk.chooseAll': { fi: 'Valitse kaikki', sv: 'Välj alla', en: 'Choose all' },
  'desk.choose': { fi: 'Valitse: {{need}}', sv: 'Välj: {{need}}', en: 'Choose: {{need}}' },
  'desk.give': { fi: 'Anna {{count}}', sv: 'Ge {{count}}', en: 'Give {{count}}' },
  'desk.give.to': { fi: 'Kenelle valitut annetaan', sv: 'Till vem de valda ges', en: 'To whom the chosen are given' },
  'desk.give.none': {
    fi: 'Valitse henkilö tai tiimi',
    sv: 'Välj en person eller ett team',
    en: 'Choose a person or a team',
  },
  'desk.give.team': { fi: 'Tiimi: {{name}}', sv: 'Team: {{name}}', en: 'Team: {{name}}' },
  'desk.given_one': {
    fi: '{{count}} asia annettiin: {{to}}',
    sv: '{{count}} ärende gavs: {{to}}',
    en: '{{count}} matter given: {{to}}',
  },
  'desk.given_other': {
    fi: '{{count}} asiaa annettiin: {{to}}',
    sv: '{{count}} ärenden gavs: {{to}}',
    en: '{{count}} matters given: {{to}}',
  },
  'desk.given.others': {
    fi: 'Joku ehti ottaa tai päättää {{count}} ensin.',
    sv: 'Någon hann ta eller avsluta {{count}} först.',
    en: 'Somebody had taken or ended {{count}} first.',
  },
  'desk.news': { fi: 'Uutta asiakkailtani', sv: 'Nytt från mina kunder', en: 'News from my customers' },
  'desk.news.none': { fi: 'Ei uutta', sv: 'Inget nytt', en: 'Nothing new' },
  'desk.news.none.how': {
    fi: 'Kun asiakas avaa sinulle tietojaan, näet tässä, mitä sen kanssa tapahtuu.',
    sv: 'När en kund öppnar sina uppgifter för dig ser du här vad som händer med den.',
    en: 'When a customer opens their record to you, what happens with them is seen here.',
  },
  'desk.news.all': { fi: 'Kaikki uusi', sv: 'Allt nytt', en: 'All news' },
})
