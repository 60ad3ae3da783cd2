import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What happened to a hand-off, in one line: on the timeline, in the feed, and as the steps of its way. */
export const handOffEventTexts = defineTexts({
  'handOffs.event.referral': { fi: 'Ohjattu: {{to}}', sv: 'Hänvisat till {{to}}', en: 'Referred to {{to}}' },
  'handOffs.event.transfer': {
    fi: 'Siirretään: {{to}}',
    sv: 'Överförs till {{to}}',
    en: 'Being transferred to {{to}}',
  },
  'handOffs.event.pullRequest': {
    fi: '{{from}} pyysi asiaa hoitoonsa',
    sv: '{{from}} bad om att få ärendet',
    en: '{{from}} asked for the matter',
  },
  'handOffs.event.askCustomer': {
    fi: 'Asiakkaalta kysyttiin ohjauksesta',
    sv: 'Kunden tillfrågades om hänvisningen',
    en: 'The customer was asked about the hand-off',
  },
  'handOffs.event.sign': {
    fi: 'Yksi edustajista hyväksyi ohjauksen',
    sv: 'En av företrädarna godkände hänvisningen',
    en: 'One representative agreed to the hand-off',
  },
  'handOffs.event.agree': {
    fi: 'Asiakas hyväksyi ohjauksen: {{to}}',
    sv: 'Kunden godkände hänvisningen till {{to}}',
    en: 'The customer agreed to the hand-off to {{to}}',
  },
  'handOffs.event.choose': {
    fi: 'Asiakas valitsi: {{to}}',
    sv: 'Kunden valde {{to}}',
    en: 'The customer chose {{to}}',
  },
  'handOffs.event.refuse': {
    fi: 'Asiakas kielsi ohjauksen',
    sv: 'Kunden nekade hänvisningen',
    en: 'The customer refused the hand-off',
  },
  'handOffs.event.accept': {
    fi: 'Otettu vastaan: {{taker}}',
    sv: '{{taker}} tog emot',
    en: 'Accepted: {{taker}}',
  },
  'handOffs.event.return': { fi: 'Palautettu: {{to}}', sv: '{{to}} returnerade', en: 'Returned by {{to}}' },
  'handOffs.event.forward': {
    fi: '{{to}} ohjasi eteenpäin',
    sv: '{{to}} skickade vidare',
    en: 'Forwarded by {{to}}',
  },
  'handOffs.event.redirect': {
    fi: 'Toiselle tiimille tai henkilölle: {{to}}',
    sv: 'Till ett annat team eller en annan person: {{to}}',
    en: 'To another team or person: {{to}}',
  },
  'handOffs.event.askMore': {
    fi: '{{to}} pyysi lisätietoja',
    sv: '{{to}} bad om mer uppgifter',
    en: '{{to}} asked for more',
  },
  'handOffs.event.giveMore': {
    fi: '{{from}} antoi lisätietoja',
    sv: '{{from}} gav mer uppgifter',
    en: '{{from}} gave more',
  },
  'handOffs.event.withdraw': { fi: '{{from}} perui', sv: '{{from}} återtog', en: 'Withdrawn by {{from}}' },
  'handOffs.event.remind': {
    fi: 'Ohjauksesta muistutettiin',
    sv: 'En påminnelse om hänvisningen skickades',
    en: 'A reminder of the hand-off went out',
  },
  'handOffs.event.close': {
    fi: 'Ohjaus päättyi: tulos kirjattu',
    sv: 'Hänvisningen avslutades: resultatet antecknades',
    en: 'The hand-off ended: its outcome is recorded',
  },
  'handOffs.event.reroute': {
    fi: 'Siirtyi sijaiselle tai tiimille',
    sv: 'Gick vidare till en ersättare eller teamet',
    en: 'Went to a substitute or the team',
  },
  'handOffs.event.endWithMatter': {
    fi: 'Ohjaus päättyi asian mukana',
    sv: 'Hänvisningen avslutades med ärendet',
    en: 'The hand-off ended with the matter',
  },
  'handOffs.event.receiverGone': {
    fi: 'Palautui: {{to}} ei enää ota vastaan',
    sv: 'Gick tillbaka: {{to}} tar inte längre emot',
    en: 'Went back: {{to}} takes nothing any more',
  },
  'handOffs.event.lapse': {
    fi: 'Raukesi: asia siirtyi muualle',
    sv: 'Förföll: ärendet gick någon annanstans',
    en: 'Lapsed: the matter went elsewhere',
  },
})
