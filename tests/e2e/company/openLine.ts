import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { productUrl } from '../support/productUrl.ts'

/** A line between the browser and the product that can be cut, with everything on it, and mended. Ends with `hangUp`. */
export const openLine = async () => {
  const product = new URL(productUrl())
  const open = new Set<Socket>()
  let whole = true
  const server = createServer((near) => {
    if (!whole) return near.destroy()
    const far = connect(Number(product.port), product.hostname)
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(end)
      end
        .on('error', () => other.destroy())
        .on('close', () => {
          open.delete(end)
          other.destroy()
        })
    }
    near.pipe(far).pipe(near)
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const cut = () => {
    whole = false
    for (const end of open) end.destroy()
  }
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    cut,
    mend: () => {
      whole = true
    },
    hangUp: () => {
      cut()
      server.close()
    },
  }
}
