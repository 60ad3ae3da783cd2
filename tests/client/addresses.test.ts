import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CompanyFilters } from '#shared/register/CompanyFilters.ts'
import { plainSearch } from '../../client/app/plainSearch.ts'
import { searchOf } from '../../client/app/searchOf.ts'
import { SignInSearch } from '../../client/session/signInSearch.ts'

describe('what an address says', () => {
  test('codes stay texts: a leading nought is kept', () => {
    expect(plainSearch.parse('?municipality=091&q=1e3')).toEqual({ municipality: '091', q: '1e3' })
  })

  test('is read back as it was written, whatever the characters', () => {
    const search = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }))
    fc.assert(
      fc.property(search, (given) => {
        expect({ ...plainSearch.parse(plainSearch.stringify(given)) }).toEqual({ ...given })
      }),
    )
  })

  test('is taken as far as it is right', () => {
    const filters = searchOf(CompanyFilters)({ status: 'nonsense', region: '19', q: '  Åbo ', unknown: 'x' })
    expect(filters).toEqual({ q: 'Åbo', region: '19' })
  })

  test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)'])(
    'leads back to pages of our own only, not to %s',
    (returnTo) => {
      expect(searchOf(SignInSearch)({ returnTo }).returnTo).toBeUndefined()
    },
  )
})
