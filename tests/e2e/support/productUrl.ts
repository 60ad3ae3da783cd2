import { inject } from 'vitest'

/** Where the product answers that is this worker's own: its tests share it with each other and with nobody else's. */
export const productUrl = (): string => {
  const urls = inject('productUrls')
  const url = urls[Number(process.env.VITEST_POOL_ID) - 1]
  if (!url) throw new Error(`Worker ${process.env.VITEST_POOL_ID} has no product: there are ${urls.length}`)
  return url
}
