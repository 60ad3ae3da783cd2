import { expect, test } from 'vitest'
import { logContact } from '#shared/events/logContact.ts'
import { changeNextStep } from '#shared/nextSteps/changeNextStep.ts'
import { findCompanies } from '#shared/register/findCompanies.ts'
import { requestOf } from '../../client/api/requestOf.ts'

test('each field goes to the part of the request that the contract names', () => {
  const { url, init } = requestOf(changeNextStep, {
    customerId: 'cus_a/b',
    nextStepId: 'stp_1',
    state: 'done',
    version: 7,
    stray: 'left out',
  })
  expect(url).toBe('/api/customers/cus_a%2Fb/next-steps/stp_1')
  expect(init.method).toBe('PATCH')
  expect(init.headers.get('if-match')).toBe('"7"')
  expect(JSON.parse(String(init.body))).toEqual({ state: 'done' })
})

test('a query is written in the address; what is not chosen is left out', () => {
  const { url, init } = requestOf(findCompanies, { q: 'Ääkkönen & pojat', region: undefined, limit: 20 })
  expect(url).toBe('/api/companies?q=%C3%84%C3%A4kk%C3%B6nen+%26+pojat&limit=20')
  expect(init.body).toBeUndefined()
})

test('null is a value of a body and is sent', () => {
  const { init } = requestOf(logContact, { customerId: 'cus_1', withheld: null })
  expect(JSON.parse(String(init.body))).toEqual({ withheld: null })
})
