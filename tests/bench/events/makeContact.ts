import type { Randomness } from '#seed/register/Randomness.ts'
import { Channel } from '#shared/events/Channel.ts'
import type { ContactContent } from '#shared/events/ContactContent.ts'
import { Topic } from '#shared/events/Topic.ts'

const SENTENCES = [
  'Asiakas kertoi laitehankinnasta ja sen rahoituksesta.',
  'Kävimme läpi kassavirtalaskelman ja tarvittavat liitteet.',
  'Yritys harkitsee vientiä Ruotsiin ja Norjaan ensi vuonna.',
  'Sovimme, että seuraavaksi täydennetään hakemus.',
  'Rekrytointi on alkanut hitaasti, mutta hakijoita on.',
  'Omistajanvaihdoksen aikataulu täsmentyy syksyllä.',
  'Kunden vill höra mer om utvecklingsbidrag.',
  'Energiaremontin tuki kiinnostaa, lisätietoja pyydettiin.',
]

/** A plausible contact: one to five sentences, as they are written in a hurry. */
export const makeContact = (random: Randomness, number: number): ContactContent => ({
  channel: random.pick(Channel.options),
  subject: `Yhteydenotto ${number}: ${random.pick(SENTENCES).slice(0, 60)}`,
  text: Array.from({ length: random.between(1, 5) }, () => random.pick(SENTENCES)).join(' '),
  topics: [random.pick(Topic.options)],
  who: [],
  organisationIds: [],
})
