import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { HttpClient } from '../HttpClient.ts'
import { readSample, type SampleCompany } from './readSample.ts'
import { timePaths } from './timePaths.ts'

const ROWS = '50'

type Filters = Record<string, string | undefined>

/** The lists by what they are filtered by; sections and divisions take turns as industry. */
const LISTS: Record<string, (company: SampleCompany, index: number) => Filters> = {
  municipality: ({ municipality }) => ({ municipality }),
  region: ({ region }) => ({ region }),
  industry: ({ section, division }, index) => ({ industry: index % 2 === 0 ? section : division }),
  form: ({ form }) => ({ form }),
  status: ({ status }) => ({ status }),
  regionIndustryStatus: ({ region, section, division, status }, index) => ({
    region,
    industry: index % 2 === 0 ? section : division,
    status,
  }),
}

const pathOf = (filters: Filters): string[] => {
  const values = Object.entries(filters)
  if (values.some(([, value]) => value === undefined)) return []
  return [`/api/companies?${new URLSearchParams([...(values as [string, string][]), ['limit', ROWS]])}`]
}

/** `list.p95`: 50 rows in the order of names, filters with the values of companies drawn uniformly; also by filter. */
export const runList = async (bench: Bench): Promise<void> => {
  const companies = await readSample(bench, bench.smoke ? 50 : 400)
  const cookie = await bench.cookie('adviser.lappi')
  const client = new HttpClient(bench.baseUrl)
  const all: number[] = []
  for (const [list, filtersOf] of Object.entries(LISTS)) {
    const times = await timePaths(
      client,
      cookie,
      companies.flatMap((company, index) => pathOf(filtersOf(company, index))),
    )
    all.push(...times)
    bench.report({ bench: 'list', figure: `p95.${list}`, value: percentile(times, 0.95), unit: 'ms', n: times.length })
  }
  client.close()
  bench.report({ bench: 'list', figure: 'p95', value: percentile(all, 0.95), unit: 'ms', n: all.length })
}
