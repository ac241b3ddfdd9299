export interface Cdp {
  send(method: string, params?: object, sessionId?: string): Promise<Record<string, unknown>>;
}
export function practiceHosts(server: { port: number; spki: string }): string[];
/** `extension`: absolute path of the unpacked build. */
export function launch(options: {
  executable: string;
  extension: string;
  headless: boolean;
  args?: readonly string[];
}): Promise<{ cdp: Cdp; profile: string; extensionId: string; close(): Promise<void> }>;
export function removeProfile(profile: string): void;
