import * as z from 'zod'

/** An identity provider that answers. */
export interface Provider extends ProviderSettings {
  /** Where it describes itself. */
  readonly discovery: string
}

export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

const WITHIN_MS = 5000

const description = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
})

/** Asks a provider to describe itself; undefined where it does not answer, or describes another one. */
export async function findProvider(settings: ProviderSettings): Promise<Provider | undefined> {
  const discovery = `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  try {
    const answer = await fetch(discovery, { signal: AbortSignal.timeout(WITHIN_MS) })
    const { success, data } = description.safeParse(await answer.json())
    return success && data.issuer === settings.issuer ? { ...settings, discovery } : undefined
  } catch {
    return undefined
  }
}
