import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries, router } from './router.tsx'
import { NoticesProvider } from './shell/notices.tsx'
import { chosenTheme, showTheme } from './theme.ts'
import './ui/base.css'
import './ui/tokens.css'
import { chosenLanguage } from './words/language.ts'
import { loadWords, type Words } from './words/load-words.ts'
import { WordsProvider } from './words/words.tsx'

showTheme(chosenTheme())
void loadWords(chosenLanguage()).then(show)
// The first page is fetched while its words are.
void router.load()

function show(first: Words): void {
  const place = document.getElementById('page')
  if (!place) throw new Error('no place for the page')
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <WordsProvider first={first}>
          <NoticesProvider>
            <RouterProvider router={router} />
          </NoticesProvider>
        </WordsProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
