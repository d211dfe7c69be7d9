import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages. Whoever builds says where to (`build.outDir`); in development the API is the one of `npm start`. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    emptyOutDir: true,
    // Nothing inlined: the pages forbid `data:` scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3040', '/docs': 'http://127.0.0.1:3040' } },
})
