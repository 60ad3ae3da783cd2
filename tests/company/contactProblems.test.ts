import { expect, test } from 'vitest'
import { hasIdentityCode } from '#shared/events/hasIdentityCode.ts'
import { logContact } from '#shared/events/logContact.ts'
import { EMPTY_CONTACT_DRAFT } from '../../client/events/ContactDraft.ts'
import { contactOf } from '../../client/events/contactOf.ts'
import { contactProblems } from '../../client/events/contactProblems.ts'

const NOW = new Date('2026-11-22T07:42:00Z')
const TODAY = '2026-11-22'
const draft = { ...EMPTY_CONTACT_DRAFT, subject: 'Vienti' }

test('only the subject must be written, and the contact passes the contract', () => {
  expect(contactProblems(EMPTY_CONTACT_DRAFT, NOW, TODAY)).toEqual({ subject: { key: 'events.log.problem.subject' } })
  expect(contactProblems(draft, NOW, TODAY)).toEqual({})
  const contact = contactOf({ ...draft, who: 'Oona Ojala, Otso Ojala;' }, NOW, TODAY)
  expect(logContact.body.parse(contact)).toMatchObject({
    who: ['Oona Ojala', 'Otso Ojala'],
    occurredAt: NOW.toISOString(),
    nextStep: null,
    withheld: null,
  })
})

test('a day without a time is noon of that day, today without a time is now', () => {
  expect(contactOf({ ...draft, day: '20.11.' }, NOW, TODAY).occurredAt).toBe('2026-11-20T10:00:00.000Z')
  expect(contactOf({ ...draft, day: '22.11.' }, NOW, TODAY).occurredAt).toBe(NOW.toISOString())
  expect(contactOf({ ...draft, time: '9.15' }, NOW, TODAY).occurredAt).toBe('2026-11-22T07:15:00.000Z')
})

test('each wrong field is named', () => {
  const wrong = {
    ...draft,
    dueOn: 'soon',
    day: '22.11.',
    time: '23.00',
    withhold: true,
    reviewOn: 'never',
    text: 'x'.repeat(10_001),
  }
  expect(Object.keys(contactProblems(wrong, NOW, TODAY))).toEqual([
    'text',
    'nextStep',
    'dueOn',
    'day',
    'withholdReason',
    'reviewOn',
  ])
})

test('an own note is never withheld from others, for they never see it', () => {
  const note = { ...draft, class: 'own' as const, withhold: true, withholdReason: 'x' }
  expect(contactOf(note, NOW, TODAY).withheld).toBeNull()
})

test('a personal identity code is known by its check character (Act 293/2017 7.3 §)', () => {
  expect(hasIdentityCode('Soitti 131052-308T eilen')).toBe(true)
  expect(hasIdentityCode('131052-308t')).toBe(true)
  expect(hasIdentityCode('010594Y9032')).toBe(true)
  expect(hasIdentityCode('131052-308X')).toBe(false)
  expect(hasIdentityCode('Y-tunnus 9012346-8, tilaus 131052-3089')).toBe(false)
  expect(contactProblems({ ...draft, text: '131052-308T' }, NOW, TODAY).text).toEqual({
    key: 'events.log.problem.identityCode',
  })
})
