import { afterAll } from 'vitest'
import { rolesInRegister } from '#server/mandates/bundled/rolesInRegister.ts'
import { RegisterUnreachable } from '#server/mandates/RegisterUnreachable.ts'
import { registerInUse } from '#server/mandates/registerInUse.ts'

/**
 * The bundled register as it is, but with a switch to be silent and a count of questions. Call it after startApp; for a
 * test file of its own, since the register is the process's.
 */
export const switchableRegister = () => {
  const register = { silent: false, questions: 0 }
  registerInUse.use({
    rolesOf: (delegateId) => {
      register.questions += 1
      return register.silent ? Promise.reject(new RegisterUnreachable()) : rolesInRegister(delegateId)
    },
  })
  afterAll(() => {
    register.silent = false
  })
  return register
}
