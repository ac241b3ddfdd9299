/** The mark of Saring: a sieve, and the one clear drop that it lets through. Same drawing as assets/icon.svg. */
export function Sieve({ size = 24 }: { size?: number }) {
  return (
    <svg class="sieve" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect class="sieve-ground" width="24" height="24" rx="6" />
      <path class="sieve-bowl" d="M3.6 6.2h16.8v1.6h-.9a7.5 7.5 0 0 1-15 0h-.9z" />
      <path class="sieve-holes" d="M8.2 9.6v.02M12 9.6v.02M15.8 9.6v.02M10.1 12.1v.02M13.9 12.1v.02" />
      <path class="sieve-drop" d="M12 16.9c1.3 1.5 1.7 2.2 1.7 2.9a1.7 1.7 0 0 1-3.4 0c0-.7.4-1.4 1.7-2.9z" />
    </svg>
  );
}
