import { Router } from 'express'
import type { Config } from '#server/config.ts'
import { bundledLogin } from './bundled/bundledLogin.ts'
import { bundledSuomifiRoutes } from './bundled/bundledSuomifiRoutes.ts'
import { httpSuomifi } from './httpSuomifi.ts'
import { productAddress } from './productAddress.ts'
import { suomifiInUse } from './suomifiInUse.ts'

/** How Suomi.fi messages are reached: by the settings, else outside production the bundled receiver, asked as the real one is. */
export const suomifiRoutes = (
  { suomifi, production }: Pick<Config, 'suomifi' | 'production'>,
  publicUrl: string,
): Router => {
  const router = Router()
  productAddress.use(publicUrl)
  if (suomifi) suomifiInUse.use(httpSuomifi(suomifi))
  if (suomifi || production) return router
  suomifiInUse.takeBundled(httpSuomifi({ url: new URL('/viestit', publicUrl).href, ...bundledLogin }))
  router.use('/viestit', bundledSuomifiRoutes())
  return router
}
