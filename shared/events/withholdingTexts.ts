import { defineTexts } from '#shared/texts/defineTexts.ts'

/** An organisation's later decision to withhold its record (6 §), and the delays of law. */
export const withholdingTexts = defineTexts({
  'events.withholding.open': { fi: 'Rajaa antamista', sv: 'Begränsa utlämnandet', en: 'Withhold from others' },
  'events.withholding.review': { fi: 'Arvioi rajausta', sv: 'Bedöm begränsningen', en: 'Review the withholding' },
  'events.withholding.title': {
    fi: 'Sisällön antaminen muille (6 §)',
    sv: 'Utlämnande av innehållet (6 §)',
    en: 'Giving the content to others (section 6)',
  },
  'events.withholding.what': {
    fi: 'Päätös koskee kirjausta, sen korjauksia ja seuraavaa askelta. Yritys näkee ne aina.',
    sv: 'Beslutet gäller anteckningen, dess rättelser och nästa steg. Företaget ser dem alltid.',
    en: 'The decision covers the record, its corrections and its next step. The company always sees them.',
  },
  'events.withholding.withhold': {
    fi: 'Älä anna sisältöä muille 10 §:n viranomaisille',
    sv: 'Lämna inte ut innehållet till andra myndigheter i 10 §',
    en: 'Do not give the content to other section 10 authorities',
  },
  'events.withholding.share': {
    fi: 'Lopeta rajaus: muut saavat sisällön',
    sv: 'Upphäv begränsningen: andra får innehållet',
    en: 'End the withholding: others get the content',
  },
  'events.withholding.choice': { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  'events.withholding.reason': { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
  'events.withholding.reviewOn': { fi: 'Arvioidaan uudelleen', sv: 'Bedöms på nytt', en: 'Reviewed again on' },
  'events.withholding.tooShort': {
    fi: 'Kirjoita, mihin päätös perustuu.',
    sv: 'Skriv vad beslutet grundar sig på.',
    en: 'Write what the decision rests on.',
  },
  'events.withholding.problem.day': {
    fi: 'Valitse tuleva päivä, esimerkiksi +180.',
    sv: 'Välj en kommande dag, till exempel +180.',
    en: 'Choose a day to come, for example +180.',
  },
  'events.withholding.save': { fi: 'Tallenna päätös', sv: 'Spara beslutet', en: 'Save the decision' },
  'events.withholding.saved': {
    fi: 'Päätös on kirjattu.',
    sv: 'Beslutet har antecknats.',
    en: 'The decision is recorded.',
  },
  'events.delay.choose': {
    fi: 'Näytä yritykselle vasta myöhemmin',
    sv: 'Visa för företaget först senare',
    en: 'Show the company only later',
  },
  'events.delay.hint': {
    fi: 'Vain laissa säädetystä syystä, enintään kuudeksi kuukaudeksi. Yritys näkee lokistaan, että jotain lykätään.',
    sv: 'Bara av en orsak som anges i lag, högst sex månader. Företaget ser i sin logg att något fördröjs.',
    en: 'Only for a reason set in law, for six months at most. The company sees in its log that something is delayed.',
  },
  'events.delay.paragraph': { fi: 'Lainkohta', sv: 'Lagrum', en: 'Paragraph' },
  'events.delay.paragraph.none': { fi: 'Valitse lainkohta', sv: 'Välj lagrum', en: 'Choose the paragraph' },
  'events.delay.until': { fi: 'Näytetään alkaen', sv: 'Visas från och med', en: 'Shown from' },
  'events.delay.problem.paragraph': {
    fi: 'Valitse lainkohta, johon lykkäys perustuu.',
    sv: 'Välj det lagrum som fördröjningen grundar sig på.',
    en: 'Choose the paragraph that the delay rests on.',
  },
  'events.delay.problem.until': {
    fi: 'Valitse päivä, huomisesta kuuden kuukauden päähän.',
    sv: 'Välj en dag, från i morgon till om sex månader.',
    en: 'Choose a day, from tomorrow to six months ahead.',
  },
  'events.delay.effect': {
    fi: 'Näkyy 10 §:n viranomaisille heti, yritykselle vasta valitsemastasi päivästä.',
    sv: 'Syns för myndigheterna i 10 § genast, för företaget först från den dag du valt.',
    en: 'Seen by the section 10 authorities at once, by the company only from the day you chose.',
  },
  'events.delay.notice': {
    fi: 'Yritys näkee tämän {{day}} alkaen ({{paragraph}}).',
    sv: 'Företaget ser detta från {{day}} ({{paragraph}}).',
    en: 'The company sees this from {{day}} ({{paragraph}}).',
  },
  'events.delay.noticeToCustomer': {
    fi: 'Tämä näytettiin sinulle vasta {{day}} alkaen, koska laki sallii lykkäyksen ({{paragraph}}).',
    sv: 'Detta visades för dig först från {{day}}, eftersom lagen tillåter en fördröjning ({{paragraph}}).',
    en: 'This was shown to you only from {{day}}, because the law allows a delay ({{paragraph}}).',
  },
  'events.fact.justified': { fi: 'Perusteltu: {{text}}', sv: 'Motiverad: {{text}}', en: 'Justified: {{text}}' },
  'events.fact.unjustified': {
    fi: 'Ei perusteltu: {{text}}',
    sv: 'Inte motiverad: {{text}}',
    en: 'Not justified: {{text}}',
  },
})
