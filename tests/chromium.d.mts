export function findChromium(
  env?: Record<string, string | undefined>,
  platform?: string,
  exists?: (path: string) => boolean,
): string | null;
export function needChromium(say: (line: string) => void): Promise<string>;
