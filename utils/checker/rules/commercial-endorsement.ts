import { Has } from '../../text.ts';
import { anyOf, hostOf, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const sale = anyOf(
  /\b(?:diskon|promo|potongan harga|cashback|flash sale|harga spesial|beli \d gratis \d|buy \d get \d|big sale|obral)\b[^.!?\n]{0,60}?\b(?:order|pesan|beli|toko|via wa|voucher|kode|buruan|borong|checkout|cafe|kafe|restoran|butik|skincare|produk)\b[^.!?\n]{0,12}?(?:via wa|sekarang)?/u,
  // What a shop offers: pieces for free, terms of payment, the last ones, how to get at the seller
  /\b(?:(?:beli|buy) (?:\d|satu|dua|tiga) (?:gratis|dapat|bonus|get|free) (?:\d|satu|dua)|(?:uang muka|dp) (?:0|nol|mulai|cuma)|cicilan (?:mulai|ringan|cuma)|(?:sisa|tinggal) \d{1,3} (?:unit|kavling|pcs)(?=,| lagi| saja)|minat,? (?:langsung |silakan )?(?:japri|chat|dm|wa|hubungi)|japri admin|khusus (?:followers|pengikut) kami|tunjukkan (?:unggahan|postingan) ini|voucher (?:makan|menginap)|(?:borong|order)[^.!?\n]{0,30} (?:ke|lewat|via) admin|pesan ke admin|potongan (?:setengah|separuh) (?:harga|biaya))\b[^.!?\n]{0,50}/u,
  /\b(?:warung|toko|kafe|cafe|resto|restoran|butik|salon|showroom|dealer|bimbel|skincare|sabun|merek)\b[^.!?\n]{0,40}\b(?:buka cabang|harga mulai|diskon|promo|wajib dicoba|serbu|glowing|cod)\b[^.!?\n]{0,30}/u,
  /\b(?:pakai|gunakan|masukkan|dengan) kode (?:(?:voucher|promo|referal|referral) [a-z]{2,12}\d{0,4}|[a-z]{2,12}\d{1,4})\b/u,
  /\b(?:kode voucher|kode promo|voucher belanja|beli sekarang|order (?:sekarang|via|lewat|langsung)|pesan sekarang juga|checkout sekarang|klik keranjang|keranjang kuning|ready stock|open (?:po|order)|free ongkir|gratis ongkir|stok terbatas|paid partnership|endorse(?:ment)?|sponsored|#ad\b|produk favorit (?:admin|kami)|skincare favorit|langganan admin|wajib (?:coba|beli) (?:produk|menu))\b/u,
);
const market =
  /(?:^|\.)(?:shopee\.co\.id|shope\.ee|tokopedia\.com|tokopedia\.link|bukalapak\.com|lazada\.co\.id|blibli\.com|tiktokshop\.com|shp\.ee)$|tiktok\.com\/shop/;
const programme =
  /\b(?:umkm|pelaku usaha|binaan|koperasi|bumdes|pasar murah|operasi pasar|gerakan pangan murah|pajak|pbb|retribusi|bphtb|denda|parkir|tarif|iuran|listrik|pdam|bazar ramadan|penerbangan|kereta|tiket museum|museum|waspada|penipuan|dekranasda|inkubasi|pelatihan)\b/;

export default defineRule({
  id: 'commercial-endorsement',
  category: 'ethics',
  severity: 'warn',
  scope: 'sentence',
  *check({ lower, tokens, has }, { plan }) {
    const planned = /umkm/i.test(`${plan?.program ?? ''} ${plan?.pilar ?? ''}`);
    const exempt = planned || programme.test(lower.replace(/umkm senang/, ''));
    if (!exempt)
      for (const found of matches(sale, lower))
        yield {
          // From where its clause begins
          start:
            found.index - (/[^.,!?;:\n]*$/.exec(lower.slice(0, found.index))?.[0].trimStart().length ?? 0),
          end: found.index + found[0].trimEnd().length,
          confidence: 'ask',
        };
    if (!planned && has & Has.url)
      for (const token of tokens)
        if (token.kind === 'url' && (market.test(hostOf(token.text)) || market.test(token.lower)))
          yield { start: token.start, end: token.end, confidence: 'ask' };
  },
});

export const examples: Examples = {
  bad: [
    'Mau kulit mulus, ⟦pesan ke admin sekarang⟧.',
    'Ayo, ⟦beli dua gratis satu khusus pengikut kami⟧!',
    '⟦Perumahan Griya tinggal 3 unit, uang muka nol⟧.',
    '⟦Toko Maju buka cabang baru⟧.',
    '⟦Belanja skincare favorit⟧ admin, ⟦pakai kode SUKAMAJU20⟧ ya!',
    '⟦Diskon 70 persen dari Toko⟧ Berkah, buruan.',
    'Kunjungi ⟦https://shopee.co.id/berkah⟧ sekarang.',
    '⟦Beli sekarang⟧, ⟦stok terbatas⟧!',
  ],
  ok: [
    'Potongan setengah retribusi pasar untuk pedagang kecil.',
    'Sisa 20 kamar rawat inap di RSUD.',
    'Tinggal 3 unit ambulans yang siaga malam ini.',
    'Dua puluh UMKM binaan membuka lapak di Balai Kota.',
    'Diskon denda pajak bumi dan bangunan sampai Desember.',
    { text: 'Diskon di pameran, pesan lewat stan.', context: { plan: { program: 'UMKM Naik Kelas' } } },
    'Pesan antar obat gratis bagi lansia.',
    'Wartawan bekerja sesuai dengan kode etik jurnalistik.',
  ],
};
