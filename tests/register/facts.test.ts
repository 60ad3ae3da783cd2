import { describe, expect, test } from 'vitest'
import { TOL_2008, TOL_2025 } from '#shared/register/industries.gen.ts'
import { industryClassOf } from '#shared/register/industryClassOf.ts'
import { EMPLOYMENT_AREAS, REGIONS, VITALITY_CENTRES } from '#shared/register/municipalities.gen.ts'
import { municipalityByCode } from '#shared/register/municipalityByCode.ts'
import { registerCodeTexts } from '#shared/register/registerCodeTexts.ts'
import { hasSharedData, sharedData } from './sharedData.ts'

type Row = Record<string, string | number>
type Name = { fi: string; sv: string; en: string }
type Industry = { code: string; level: number; parent?: string | null; parentCode?: string | null; name: Name }

const padded = (code: unknown, length: number) => String(code).padStart(length, '0')
const trimmed = ({ fi, sv, en }: Name) => [fi, sv, en].map((text) => text.trim().replaceAll("'", '’'))

describe.skipIf(!hasSharedData)('tables of facts say what Statistics Finland and PRH say', () => {
  test('municipalities with their areas', () => {
    const rows = sharedData<Row[]>('codes/municipalities-2026.json')
    expect(municipalityByCode.size).toBe(rows.length)
    for (const row of rows) {
      expect(municipalityByCode.get(padded(row.kunta, 3))).toEqual({
        code: padded(row.kunta, 3),
        name: Object.fromEntries(
          (['fi', 'sv', 'en'] as const).map((it) => [it, String(row[`municipality_name_${it}`]).trim()]),
        ),
        region: padded(row.maakunta_code, 2),
        vitalityCentre: padded(row.evk_code, 2),
        employmentArea: padded(row.tyollisyysalue_code, 2),
      })
    }
    expect([REGIONS.length, VITALITY_CENTRES.length, EMPLOYMENT_AREAS.length]).toEqual([19, 10, 46])
  })

  test('sections and divisions of TOL 2025 and 2008', () => {
    const rowsOf = (items: Industry[]) =>
      items
        .filter(({ level, code }) => level <= 2 && code !== '00' && code !== 'X')
        .map(({ code, parent, parentCode, name }) => [code, parent ?? parentCode ?? '', ...trimmed(name)])
    expect(TOL_2025).toEqual(rowsOf(sharedData<{ items: Industry[] }>('codes/tol2025-levels-1-2.json').items))
    expect(TOL_2008).toEqual(rowsOf(sharedData<Industry[]>('codes/tol2008.json')))
  })

  test('every industry of 2008 but "unknown" has a section of today, and its own division', () => {
    for (const { code, level } of sharedData<Industry[]>('codes/tol2008.json')) {
      if (level !== 5 || code.startsWith('00')) continue
      const { section, division } = industryClassOf('TOIMI3', code)
      expect([code, section !== null, division]).toEqual([code, true, code.slice(0, 2)])
    }
  })

  test('registers, authorities and situations', () => {
    const lists = sharedData<Record<string, Record<string, Name>>>('prh-v3/code-lists-as-seen.json')
    for (const [list, prefix] of [
      ['REK', 'register'],
      ['VIRANOM', 'authority'],
    ] as const) {
      for (const [code, { fi }] of Object.entries(lists[list] ?? {})) {
        expect((registerCodeTexts as Record<string, Name>)[`${prefix}:${code}`]?.fi).toBe(fi)
      }
    }
  })
})

test('older code sets are not taken for today’s', () => {
  expect(industryClassOf('TOIMI2', '74100')).toEqual({ section: null, division: null })
  expect(industryClassOf('TOIMI3', '45112')).toEqual({ section: 'G', division: '45' })
  expect(industryClassOf('TOIMI4', '62')).toEqual({ section: 'K', division: '62' })
})
