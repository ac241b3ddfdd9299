/** Indonesia's three zones; none has summer time (Keppres 41/1987). */
import type { Zone } from './institution.ts';

/** Hours before Greenwich. */
export const zoneHours: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/** The day on a zone's calendar, `2026-11-24`. `now` in ms since the epoch. */
export function dayInZone(now: number, zone: Zone): string {
  return new Date(now + zoneHours[zone] * 3_600_000).toISOString().slice(0, 10);
}

/** 38 provinces by zone, as the law of 1987 and the later ones that divided them say; names as they are written officially. */
const byZone: Readonly<Record<Zone, string>> = {
  WIB: `Aceh|Sumatera Utara|Sumatera Barat|Riau|Kepulauan Riau|Jambi|Bengkulu|Sumatera Selatan|Kepulauan Bangka Belitung|
Lampung|Banten|DKI Jakarta|Jawa Barat|Jawa Tengah|DI Yogyakarta|Jawa Timur|Kalimantan Barat|Kalimantan Tengah`,
  WITA: `Bali|Nusa Tenggara Barat|Nusa Tenggara Timur|Kalimantan Selatan|Kalimantan Timur|Kalimantan Utara|Sulawesi Utara|
Gorontalo|Sulawesi Tengah|Sulawesi Barat|Sulawesi Selatan|Sulawesi Tenggara`,
  WIT: `Maluku|Maluku Utara|Papua|Papua Barat|Papua Barat Daya|Papua Pegunungan|Papua Selatan|Papua Tengah`,
};

export interface Province {
  name: string;
  zone: Zone;
}

/** West to east. */
export const provinces: readonly Province[] = (Object.keys(byZone) as Zone[]).flatMap((zone) =>
  byZone[zone].split('|').map((name) => ({ name: name.trim(), zone })),
);

/** Null for a name that is no province. */
export function zoneOfProvince(name: string): Zone | null {
  return provinces.find((each) => each.name === name)?.zone ?? null;
}
