import { describe, expect, test } from 'vitest'
import { foundersPath } from '#seed/foundersPath/foundersPath.ts'
import { concernsFounder } from '#shared/foundersPath/concernsFounder.ts'
import { PathStep } from '#shared/foundersPath/PathStep.ts'
import { TOL_2025 } from '#shared/register/industries.gen.ts'

const keysFor = (founder: Parameters<typeof concernsFounder>[1]) =>
  foundersPath.filter((step) => concernsFounder(step, founder)).map(({ key }) => key)

describe('the content of the founder’s path', () => {
  test.each(foundersPath.map((step) => [step.key, step] as const))('%s is a step that can be stored', (_, step) => {
    expect(PathStep.parse(step)).toEqual(step)
  })

  test('industries are of TOL 2025', () => {
    const known = new Set(TOL_2025.map(([code]) => code))
    const codes = foundersPath.flatMap(({ industries }) => (industries === 'all' ? [] : industries))
    expect(codes.filter((code) => !known.has(code))).toEqual([])
    expect(codes.length).toBeGreaterThan(0)
  })

  test('no text is the same in two languages', () => {
    const alike = foundersPath.filter(({ what: { fi, sv, en } }) => new Set([fi, sv, en]).size < 3)
    expect(alike).toEqual([])
  })

  test('a café notifies of food, a software company does not', () => {
    const form = 'limitedCompany' as const
    const cafe = keysFor({ form, industry: { section: 'I', division: '56' } })
    expect(cafe).toEqual(expect.arrayContaining(['foodPremises', 'alcoholLicence', 'startNotification']))
    expect(cafe).not.toContain('constructionReports')
    const software = keysFor({ form, industry: { section: 'K', division: '62' } })
    expect(software.filter((key) => foundersPath.find((step) => step.key === key)?.kind === 'permit')).toEqual([])
    expect(software).not.toContain('foodPremises')
  })

  test('an industry by its section: every construction company reports its sites', () => {
    const builder = keysFor({ form: 'soleTrader', industry: { section: 'F', division: '41' } })
    expect(builder).toContain('constructionReports')
    expect(builder).not.toContain('electricalWork')
  })

  test('a sole trader tells of no beneficial owners, the others do, and so may who has not chosen', () => {
    const industry = { section: null, division: null }
    expect(keysFor({ form: 'soleTrader', industry })).not.toContain('beneficialOwners')
    expect(keysFor({ form: 'cooperative', industry })).toContain('beneficialOwners')
    expect(keysFor({ form: null, industry })).toContain('beneficialOwners')
  })
})
