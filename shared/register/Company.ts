import { z } from 'zod'
import { CodedText } from './CodedText.ts'
import { CompanyStatus } from './CompanyStatus.ts'

const Day = z.string().nullable()
const Period = { from: Day, until: Day }

/** Everything the register holds of a company, history included, as the PRH/YTJ open data v3 gives it. Class public, but careOf. */
export const Company = z.object({
  customerId: z.string(),
  businessId: z.string(),
  vatNumber: z.string(),
  euId: z.string().nullable(),
  name: z.string(),
  status: CompanyStatus,
  form: CodedText.nullable(),
  municipality: CodedText.nullable(),
  region: CodedText.nullable(),
  industry: CodedText.extend({ codeSet: z.string() }).nullable(),
  website: z.string().nullable(),
  registeredAt: Day,
  endedAt: Day,
  /** Current first, then former by end date. */
  names: z.array(
    z.object({ name: z.string(), kind: z.enum(['name', 'parallel', 'auxiliary']), current: z.boolean(), ...Period }),
  ),
  forms: z.array(CodedText.extend({ current: z.boolean(), ...Period })),
  situations: z.array(CodedText.extend(Period)),
  registerEntries: z.array(CodedText.extend({ register: CodedText, authority: CodedText, ...Period })),
  addresses: z.array(
    z.object({
      kind: z.enum(['visiting', 'postal']),
      lines: z.array(z.string()),
      country: z.string().nullable(),
      from: Day,
      /** "c/o" can name a person: class person, left out (null) for who has no basis. */
      careOf: z.string().nullable(),
    }),
  ),
  /** Where the facts come from and when they were last checked against it (Act 293/2017 8 §). */
  source: z.object({
    /** `founder`: the register doesn't hold the company yet, its founder has told its number and name. */
    name: z.enum(['prh', 'founder']),
    modifiedAt: z.string(),
    checkedAt: z.string(),
  }),
})
export type Company = z.infer<typeof Company>
