import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { MandateRegister } from './MandateRegister.ts'
import { REGISTER_TIMEOUT } from './mandateLimits.ts'
import { OrganisationRoles } from './OrganisationRoles.ts'
import { RegisterUnreachable } from './RegisterUnreachable.ts'
import { registerSignature } from './registerSignature.ts'

type Settings = {
  /** What stands before `/service`; no slash at the end. */
  url: string
  clientId: string
  key: string
}

/** A register of mandates asked over HTTP, each question signed. */
export const httpRegister = ({ url, clientId, key }: Settings): MandateRegister => ({
  async rolesOf(delegateId) {
    const path = `/service/rest/ypa/organizationRoles/${encodeURIComponent(clientId)}/${encodeURIComponent(delegateId)}?requestId=${randomUUID()}`
    try {
      const answer = await fetch(`${url}${path}`, {
        headers: { [registerSignature.header]: registerSignature.of({ clientId, key }, path) },
        signal: AbortSignal.timeout(REGISTER_TIMEOUT),
        redirect: 'error',
      })
      if (!answer.ok) throw new Error(`status ${answer.status}`)
      return z.array(OrganisationRoles).parse(await answer.json())
    } catch (error) {
      throw new RegisterUnreachable(error)
    }
  },
})
