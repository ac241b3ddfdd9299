import { useEffect, useRef } from 'preact/hooks';

/** A box that follows `value`, but not while somebody types in it: then neither a new value nor a new drawing touches its text. */
export function useBoxOf<Box extends HTMLInputElement | HTMLTextAreaElement>(value: string) {
  const box = useRef<Box>(null);
  useEffect(() => {
    if (box.current && box.current !== document.activeElement) box.current.value = value;
  }, [value]);
  return box;
}
