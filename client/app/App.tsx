import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { queryClient } from '../api/queryClient.ts'
import { Confirmations } from '../components/Confirmations.tsx'
import { GlobalStyle } from '../theme/GlobalStyle.ts'
import { router } from './router.tsx'

/** Everything that stands around the pages. */
export const App = () => (
  <QueryClientProvider client={queryClient}>
    <GlobalStyle />
    <RouterProvider router={router} />
    <Confirmations />
  </QueryClientProvider>
)
