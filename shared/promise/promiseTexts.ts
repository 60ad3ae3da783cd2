import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The clock of the promise in words, to whoever sees the thing that waits. Stretches are opening time. */
export const promiseTexts = defineTexts({
  'promise.left': {
    fi: 'Jäljellä {{left}}, viimeistään {{when}}',
    sv: '{{left}} kvar, senast {{when}}',
    en: '{{left}} left, by {{when}}',
  },
  'promise.late': { fi: 'Lupaus ylittyi {{when}}', sv: 'Löftet bröts {{when}}', en: 'Promise passed {{when}}' },
  'promise.paused': {
    fi: 'Kello seisoo {{when}} alkaen: odotetaan asiakasta. Jäljellä {{left}}',
    sv: 'Klockan står still sedan {{when}}: kunden inväntas. {{left}} kvar',
    en: 'The clock stands still since {{when}}: waiting for the customer. {{left}} left',
  },
  'promise.paused.toYou': {
    fi: 'Kello seisoo {{when}} alkaen: odotamme sinua. Sen jälkeen meillä on {{left}}',
    sv: 'Klockan står still sedan {{when}}: vi väntar på dig. Efter det har vi {{left}}',
    en: 'The clock stands still since {{when}}: we wait for you. After that we have {{left}}',
  },
  'promise.stood': {
    fi: 'Kello on seisonut {{time}}',
    sv: 'Klockan har stått still {{time}}',
    en: 'The clock has stood still for {{time}}',
  },
  'promise.kept': { fi: 'Lupaus pidettiin {{when}}', sv: 'Löftet hölls {{when}}', en: 'Promise kept {{when}}' },
  'promise.broken': {
    fi: 'Yhteys saatiin {{when}}, myöhässä',
    sv: 'Kontakt togs {{when}}, för sent',
    en: 'Reached {{when}}, late',
  },
  'promise.days_one': { fi: '{{count}} työpäivä', sv: '{{count}} arbetsdag', en: '{{count}} working day' },
  'promise.days_other': { fi: '{{count}} työpäivää', sv: '{{count}} arbetsdagar', en: '{{count}} working days' },
  'promise.hours': { fi: '{{count}} h', sv: '{{count}} h', en: '{{count}} h' },
  'promise.minutes': { fi: '{{count}} min', sv: '{{count}} min', en: '{{count}} min' },
})
