import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** A page of its own that mounts the real picture alone. Never part of the production build. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../../.cache/harness', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What is ours is told from what is not by the name of the file (tests/bench).
      output: { codeSplitting: { groups: [{ name: 'library', test: /node_modules[\\/]/ }] } },
    },
  },
})
