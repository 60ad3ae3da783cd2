import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { TextInput } from 'suomifi-ui-components'
import { Permission } from '#shared/access/Permission.ts'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import { Language } from '#shared/languages/Language.ts'
import type { listRoles } from '#shared/organisations/listRoles.ts'
import type { RoleInUse } from '#shared/organisations/RoleInUse.ts'
import { Card } from '../components/Card.ts'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { Form } from './Form.ts'
import { FormActions } from './FormActions.tsx'
import { PermissionChoices } from './PermissionChoices.tsx'
import { RoleEffect } from './RoleEffect.tsx'
import { useSaveRole } from './useSaveRole.ts'

const Names = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  grid-template-columns: repeat(3, minmax(0, 1fr));
  ${tokens.narrow} { grid-template-columns: 1fr; }
`
const NO_NAMES = { fi: '', sv: '', en: '' }

type Props = {
  role: RoleInUse
  /** True: a new role is made, `role` is the one that it is a copy of. */
  copying: boolean
  ceiling: Pick<OutputOf<typeof listRoles>, 'kind' | 'paragraph' | 'ceiling'>
}

/** An own role, or a copy to become one: its names, what it opens within the law, and what that changes for whom. */
export const RoleForm = ({ role, copying, ceiling }: Props) => {
  const text = useText()
  const id = useId()
  const navigate = useNavigate()
  const [name, setName] = useState(copying ? NO_NAMES : role.name)
  const [permissions, setPermissions] = useState<Permission[]>(role.permissions)
  const [problem, setProblem] = useState<'name' | 'permissions'>()
  const saving = useSaveRole(role, copying)
  const beyond = Permission.options.filter((permission) => !ceiling.ceiling.includes(permission))

  const save = async () => {
    const unnamed = Language.options.some((language) => name[language].trim() === '')
    const found = unnamed ? 'name' : permissions.length === 0 ? 'permissions' : undefined
    setProblem(found)
    if (found || saving.isPending) return
    if (await saving.save({ name, permissions })) await navigate({ to: '/organisation', search: { tab: 'roles' } })
  }
  return (
    <Card>
      <Form
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault()
          void save()
        }}
      >
        <div>
          <Names>
            {Language.options.map((language) => (
              <TextInput
                key={language}
                id={`${id}-${language}`}
                labelText={text(`role.name.${language}`)}
                lang={language}
                value={name[language]}
                onChange={(value) => setName((before) => ({ ...before, [language]: String(value ?? '') }))}
                autoComplete="off"
                fullWidth
              />
            ))}
          </Names>
          <ProblemLine problem={problem === 'name' ? text('role.problem.name') : undefined} />
        </div>
        <div>
          <PermissionChoices
            kind={ceiling.kind}
            options={ceiling.ceiling}
            chosen={permissions}
            onChange={setPermissions}
          />
          <ProblemLine problem={problem === 'permissions' ? text('role.problem.permissions') : undefined} />
        </div>
        {beyond.length > 0 ? (
          <Quiet as="p">
            {text('role.beyond', { paragraph: ceiling.paragraph })}:{' '}
            {beyond.map((permission) => text(`permission.${permission}`)).join(', ')}.
          </Quiet>
        ) : null}
        <RoleEffect role={role} kind={ceiling.kind} permissions={permissions} copying={copying} />
        <FormActions
          words={text(copying ? 'role.copy' : 'organisation.save')}
          saving={saving.isPending}
          error={saving.error}
          onCurrent={async () => {
            const current = await saving.current()
            if (!current) return
            setName(current.name)
            setPermissions(current.permissions)
          }}
        />
      </Form>
    </Card>
  )
}
