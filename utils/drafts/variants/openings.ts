/** Words with which posts begin before they say anything. Own list. Pure. */

const greeting =
  /^[\s\p{P}\p{S}]*(?:halo|hai|hello|hi|selamat (?:pagi|siang|sore|malam|datang)|assalamu['’]?alaikum|salam|dear|sobat|sahabat|warga)\b[^.?!\n]{0,40}[.!,]*\s*[\p{S}\p{P}]*\s*$/iu;

/** True for a sentence that only greets: "Halo, Sobat Sehat!" */
export function greets(sentence: string): boolean {
  return sentence.trim().length <= 60 && greeting.test(sentence) && !/\d/u.test(sentence);
}

const filler =
  /^(?:(?:yuk|ayo|mari|hai|halo|nah|simak|catat|penting|info(?:rmasi)?|pengumuman|jangan lewatkan|tahukah anda)\b[\s,:!.–-]*)+/iu;

/** A title without what calls for attention and says nothing. */
export function withoutFiller(title: string): string {
  return title.replace(/^[\s\p{P}\p{S}]+/u, '').replace(filler, '');
}

/** Words that people type into a search box before the thing itself. */
export const searched =
  /\b(?:cara|jadwal|syarat|persyaratan|lokasi|alamat|biaya|panduan|langkah|gejala|ciri|penyebab|daftar|jam (?:buka|layanan)|how to)\b/iu;
