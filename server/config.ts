import { resolve } from 'node:path'
import { z } from 'zod'

const optionalUrl = z.url().optional()

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  MONGODB_URI: z.string().startsWith('mongodb').optional(),
  PUBLIC_URL: optionalUrl,
  SESSION_SECRET: z.string().min(32).optional(),
  OIDC_ISSUER: optionalUrl,
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  MANDATES_URL: optionalUrl,
  MANDATES_CLIENT_ID: z.string().optional(),
  MANDATES_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  APT_MIRROR: optionalUrl,
  ENGINE_FALLBACK_DIR: z.string().optional(),
  ENGINE_CACHE_DIR: z.string().optional(),
})

const NEEDED_IN_PRODUCTION = [
  'SESSION_SECRET',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'PUBLIC_URL',
  'MANDATES_URL',
  'MANDATES_CLIENT_ID',
  'MANDATES_KEY',
] as const

export type Config = ReturnType<typeof readConfig>

/** The product's settings from the environment, all optional outside production. Throws one clear line when something is wrong. */
export const readConfig = (environment: Record<string, string | undefined> = process.env) => {
  // An empty value in an .env file means "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`Environment variable ${issue?.path.join('.')} is wrong: ${issue?.message}. See the README.`)
  }
  const env = parsed.data
  const production = env.NODE_ENV === 'production'
  const missing = production ? NEEDED_IN_PRODUCTION.filter((name) => !env[name]) : []
  if (missing.length > 0) throw new Error(`In production set ${missing.join(', ')}. See the README.`)
  if (env.SMTP_URL && !env.MAIL_FROM) throw new Error('With SMTP_URL set MAIL_FROM too. See the README.')
  return {
    production,
    port: env.PORT,
    dataDir: resolve(env.DATA_DIR),
    mongodbUri: env.MONGODB_URI,
    publicUrl: env.PUBLIC_URL,
    sessionSecret: env.SESSION_SECRET,
    oidc:
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
        ? { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET }
        : undefined,
    mail: env.SMTP_URL && env.MAIL_FROM ? { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM } : undefined,
    mandates:
      env.MANDATES_URL && env.MANDATES_CLIENT_ID && env.MANDATES_KEY
        ? { url: env.MANDATES_URL.replace(/\/+$/, ''), clientId: env.MANDATES_CLIENT_ID, key: env.MANDATES_KEY }
        : undefined,
    logLevel: env.LOG_LEVEL,
    engine: {
      aptMirror: env.APT_MIRROR,
      fallbackDir: env.ENGINE_FALLBACK_DIR,
      cacheDir: resolve(env.ENGINE_CACHE_DIR ?? '.cache/engine'),
    },
  }
}
