/** The mark of Saring: a sieve that lets clear drops through. Same drawing as assets/icon.svg. */
export function Sieve({ size = 24 }: { size?: number }) {
  return (
    <svg class="sieve" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect class="sieve-ground" width="24" height="24" rx="7" />
      <path class="sieve-line" d="M4.5 8.2h15a7.5 7.5 0 0 1-15 0z" />
      <path class="sieve-hole" d="M8.6 11.2v.02M12 11.2v.02M15.4 11.2v.02M10.3 13.4v.02M13.7 13.4v.02" />
      <path class="sieve-drop" d="M12 17.6v2.2M8.6 16.8v1M15.4 16.8v1" />
    </svg>
  );
}
