export declare const ROOT: string
export declare function ensureInstalled(options?: { tests?: boolean }): Promise<void>
export declare function ensureBuilt(): Promise<string>
export declare function ensurePages(): Promise<string>
export declare function run(
  command: string,
  words: readonly string[],
  options?: { stdio?: unknown; env?: NodeJS.ProcessEnv },
): Promise<void>
export declare function loadSource(entry: string): Promise<Record<string, unknown>>
