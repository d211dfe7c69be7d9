export async function rebuildCommand(): Promise<number> {
  return Promise.resolve(1)
}
