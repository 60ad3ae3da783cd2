import { lazyRouteComponent } from '@tanstack/react-router'
import { ApiError } from '../api/ApiError.ts'

/** Without a network nothing was replaced by a newer build: a reload, as the router does then, would lose the page that is open. */
const saidOffline = (error: unknown): never => {
  throw navigator.onLine ? error : new ApiError(0, { code: 'network.failed' })
}

/** A page whose code comes when it is first gone to. */
export const lazyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(() => load().catch(saidOffline), name)
