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
  SUOMIFI_MESSAGES_URL: optionalUrl,
  SUOMIFI_MESSAGES_USERNAME: z.string().optional(),
  SUOMIFI_MESSAGES_PASSWORD: z.string().optional(),
  SUOMIFI_MESSAGES_SERVICE_ID: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  CLAMAV_URL: z.url({ protocol: /^tcp$/ }).optional(),
  PUSH_PUBLIC_KEY: z.string().optional(),
  PUSH_PRIVATE_KEY: z.string().optional(),
  /** A receiver of push messages on this machine, `localhost:8443`: for tests, refused in production. */
  PUSH_TEST_HOST: z
    .string()
    .regex(/^localhost:\d+$/)
    .optional(),
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

/** Suomi.fi messages, where all four of its settings are given. */
const suomifiOf = (env: z.output<typeof Environment>) => {
  const [url, username, password, serviceId] = [
    env.SUOMIFI_MESSAGES_URL,
    env.SUOMIFI_MESSAGES_USERNAME,
    env.SUOMIFI_MESSAGES_PASSWORD,
    env.SUOMIFI_MESSAGES_SERVICE_ID,
  ]
  if (url && username && password && serviceId) return { url: url.replace(/\/+$/, ''), username, password, serviceId }
  if (url || username || password || serviceId)
    throw new Error('Set all of SUOMIFI_MESSAGES_URL, _USERNAME, _PASSWORD and _SERVICE_ID, or none. See the README.')
  return undefined
}

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
  if (!env.PUSH_PUBLIC_KEY !== !env.PUSH_PRIVATE_KEY)
    throw new Error('Set both PUSH_PUBLIC_KEY and PUSH_PRIVATE_KEY, or neither. See docs/operations.md.')
  if (production && env.PUSH_TEST_HOST) throw new Error('PUSH_TEST_HOST is for tests; remove it in production.')
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
    suomifi: suomifiOf(env),
    /** Where the virus scanner listens, `tcp://host:port`. */
    clamavUrl: env.CLAMAV_URL,
    push: {
      keys:
        env.PUSH_PUBLIC_KEY && env.PUSH_PRIVATE_KEY
          ? { publicKey: env.PUSH_PUBLIC_KEY, privateKey: env.PUSH_PRIVATE_KEY }
          : undefined,
      testHost: env.PUSH_TEST_HOST,
    },
    logLevel: env.LOG_LEVEL,
    engine: {
      aptMirror: env.APT_MIRROR,
      fallbackDir: env.ENGINE_FALLBACK_DIR,
      cacheDir: resolve(env.ENGINE_CACHE_DIR ?? '.cache/engine'),
    },
  }
}
