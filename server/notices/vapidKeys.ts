import { join } from 'node:path'
import webPush from 'web-push'
import { z } from 'zod'
import { keepSecret } from '#server/secrets/keepSecret.ts'

const Keys = z.object({ publicKey: z.string().min(80), privateKey: z.string().min(40) })
const NAME = 'push-keys.json'

/**
 * The keys of an installation that was given none, by which push services know it (VAPID, RFC 8292). Browsers subscribe to
 * just these: with others they would have to be asked anew.
 */
export const vapidKeys = async (dataDir: string): Promise<z.infer<typeof Keys>> => {
  const text = await keepSecret(dataDir, NAME, () => JSON.stringify(webPush.generateVAPIDKeys()))
  try {
    return Keys.parse(JSON.parse(text))
  } catch {
    throw new Error(`${join(dataDir, NAME)} holds no push keys. Delete it, and new ones are made.`)
  }
}
