import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { IconCheckCircle, IconLock } from 'suomifi-icons'
import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { Permission } from '#shared/access/Permission.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { PermissionList } from './PermissionList.tsx'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  padding: ${tokens.space(4)};
  border: ${tokens.line};
  border-left: 4px solid ${tokens.colors.highlightBase};
  border-radius: ${tokens.radius};
  h3 { display: flex; gap: ${tokens.space(2)}; align-items: center; margin-bottom: ${tokens.space(1)}; font-size: 16px; font-weight: 600; }
  h3 svg { flex: none; width: 18px; height: 18px; }
`

type Props = {
  kind: OrganisationKind
  opens: readonly Permission[]
  closes: readonly Permission[]
  /** What else is to be said of the change, under the lists. */
  children?: ReactNode
}

/** What a change of rights opens and closes, in words with the paragraphs. */
export const RightsChange = ({ kind, opens, closes, children }: Props) => {
  const text = useText()
  return (
    <Frame aria-live="polite">
      {opens.length > 0 ? (
        <div>
          <h3>
            <IconCheckCircle />
            {text('role.effect.opens')}
          </h3>
          <PermissionList kind={kind} permissions={opens} />
        </div>
      ) : null}
      {closes.length > 0 ? (
        <div>
          <h3>
            <IconLock />
            {text('role.effect.closes')}
          </h3>
          <PermissionList kind={kind} permissions={closes} />
        </div>
      ) : null}
      {children}
    </Frame>
  )
}
