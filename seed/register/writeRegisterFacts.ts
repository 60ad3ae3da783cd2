import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Municipality = {
  kunta: number
  maakunta_code: number
  evk_code: number
  tyollisyysalue_code: number
  kielisuhde_code: number
} & Record<`${'municipality' | 'maakunta' | 'evk' | 'tyollisyysalue'}_name_${'fi' | 'sv' | 'en'}`, string>
type Industry = { code: string; level: number; name: { fi: string; sv: string; en: string } } & (
  | { parent: string | null }
  | { parentCode: string | null }
)

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Say where the code lists are: npm run register:facts -- FOLDER')

const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const padded = (code: number, length: number) => String(code).padStart(length, '0')
const quoted = (texts: string[]) => texts.map((text) => `'${text.trim().replaceAll("'", '’')}'`).join(', ')
const table = (rows: string[]) => `[\n${rows.map((row) => `  [${row}],`).join('\n')}\n]`

const municipalities = read<Municipality[]>('municipalities-2026.json').sort((a, b) => a.kunta - b.kunta)

const areas = (kind: 'maakunta' | 'evk' | 'tyollisyysalue') => {
  const byCode = new Map(
    municipalities.map((row) => [
      row[`${kind}_code`],
      [row[`${kind}_name_fi`], row[`${kind}_name_sv`], row[`${kind}_name_en`]],
    ]),
  )
  return table([...byCode].sort(([a], [b]) => a - b).map(([code, names]) => quoted([padded(code, 2), ...names])))
}

const industryRows = (items: Industry[], levels: number[]) =>
  table(
    items
      .filter((item) => levels.includes(item.level) && item.code !== '00' && item.code !== 'X')
      .map((item) => {
        const parent = 'parent' in item ? item.parent : item.parentCode
        return quoted([item.code, parent ?? '', item.name.fi, item.name.sv, item.name.en])
      }),
  )

const HEAD = '// Written by npm run register:facts. Source: Statistics Finland, classifications of 2026, CC BY 4.0.\n'
const ROW = 'readonly (readonly [code: string, fi: string, sv: string, en: string])[]'
const INDUSTRY_ROW = 'readonly (readonly [code: string, parent: string, fi: string, sv: string, en: string])[]'

writeFileSync(
  'shared/register/municipalities.gen.ts',
  `${HEAD}
/** Municipality code, names, then codes of its region, elinvoimakeskus, employment area and language (0 Finnish, 1 both and Finnish first, 2 Swedish, 3 both and Swedish first). */
export const MUNICIPALITIES: readonly (readonly [
  code: string, fi: string, sv: string, en: string,
  region: string, vitalityCentre: string, employmentArea: string, language: number,
])[] = ${table(
    municipalities.map(
      (row) =>
        `${quoted([
          padded(row.kunta, 3),
          row.municipality_name_fi,
          row.municipality_name_sv,
          row.municipality_name_en,
          padded(row.maakunta_code, 2),
          padded(row.evk_code, 2),
          padded(row.tyollisyysalue_code, 2),
        ])}, ${row.kielisuhde_code}`,
    ),
  )}

/** Regions (maakunta). */
export const REGIONS: ${ROW} = ${areas('maakunta')}

/** Areas of the ten elinvoimakeskus. */
export const VITALITY_CENTRES: ${ROW} = ${areas('evk')}

/** Employment areas (työllisyysalue). */
export const EMPLOYMENT_AREAS: ${ROW} = ${areas('tyollisyysalue')}
`,
)

const tol2008 = read<Industry[]>('tol2008.json')
const tol2025 = read<{ items: Industry[] }>('tol2025-levels-1-2.json').items

writeFileSync(
  'shared/register/industries.gen.ts',
  `${HEAD}
/** TOL 2025: sections (no parent) and divisions. */
export const TOL_2025: ${INDUSTRY_ROW} = ${industryRows(tol2025, [1, 2])}

/** TOL 2008: sections (no parent) and divisions; ended companies keep it. */
export const TOL_2008: ${INDUSTRY_ROW} = ${industryRows(tol2008, [1, 2])}
`,
)
