import { preview } from 'vite'

/** Serves the built app on a port that the system picks, with its final headers; the address goes to the tests. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port')
  process.env.KNEADWELL_URL = `http://127.0.0.1:${address.port}/`
  return async () => {
    await server.close()
  }
}
