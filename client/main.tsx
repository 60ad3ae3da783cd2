import './app/withoutEval.ts'
import './theme/fonts.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { currentLanguage } from './i18n/currentLanguage.ts'

document.documentElement.lang = currentLanguage()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(<App />)
