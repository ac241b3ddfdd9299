/** The time, for texts such as "2 menit lalu" that grow old while they are shown. */
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds since the epoch, renewed every `every` ms. */
export function useNow(every = 30_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
