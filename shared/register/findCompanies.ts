import { z } from 'zod'

const _LARGEST_PAGE = 50
const _Code = z.string().regex(/^[0-9A-Z]{1,8}$/)
