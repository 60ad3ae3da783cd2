import { describe, expect, test } from 'vitest'
import { EventFact } from '#shared/events/EventFact.ts'
import { BEYOND_CONTRACTS } from '#shared/ledger/beyondContracts.ts'
import { didKeyOf } from '#shared/ledger/didKeyOf.ts'
import { ledgerReadTexts } from '#shared/ledger/ledgerReadTexts.ts'
import { ledgerWriteTexts } from '#shared/ledger/ledgerWriteTexts.ts'
import { NEVER_LOGGED } from '#shared/ledger/neverLogged.ts'
import { TOLD_BY_EVENTS } from '#shared/ledger/toldByEvents.ts'
import { everyContract } from '#tests/contracts/everyContract.ts'

const names = everyContract.map(({ name }) => name)
const hasWords = (name: string) => `ledger.read.${name}` in ledgerReadTexts

describe('words of the ledger', () => {
  test('every contract has them, or is told by its event, or never leaves a line', () => {
    const dumb = names.filter((name) => !hasWords(name) && !TOLD_BY_EVENTS.has(name) && !NEVER_LOGGED.has(name))
    expect(dumb).toEqual([])
  })

  test('no contract is said to be of two kinds, none is left that is no contract', () => {
    const listed = [...TOLD_BY_EVENTS, ...NEVER_LOGGED]
    expect(listed.filter((name) => hasWords(name) || (TOLD_BY_EVENTS.has(name) && NEVER_LOGGED.has(name)))).toEqual([])
    const known = [...listed, ...Object.keys(ledgerReadTexts).map((key) => key.replace('ledger.read.', ''))]
    expect(known.filter((name) => !names.includes(name) && !BEYOND_CONTRACTS.has(name))).toEqual([])
  })

  test('only a write is told by its event', () => {
    const gets = everyContract.filter(({ name, endpoint }) => TOLD_BY_EVENTS.has(name) && endpoint.method === 'get')
    expect(gets).toEqual([])
  })

  test('a grant that an adviser wrote down is told as recorded, not as given by them', () => {
    const given = { operation: null, factType: 'grant.given' }
    expect(didKeyOf({ ...given, byOrganisation: true })).toBe('ledger.did.recordedGrant')
    expect(didKeyOf({ ...given, byOrganisation: false })).toBe('ledger.write.grant.given')
  })

  test('every kind of fact has them', () => {
    const types = EventFact.options.map((option) => option.shape.type.value)
    expect(types.filter((type) => !(`ledger.write.${type}` in ledgerWriteTexts))).toEqual([])
  })
})
