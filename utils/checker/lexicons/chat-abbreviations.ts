/** Abbreviations of chats and the words that they stand for. Own list. */
const pairs = `yg yang|dgn dengan|dg dengan|utk untuk|tuk untuk|u/ untuk|tdk tidak|tak_ tidak|gak tidak|ga tidak|gk tidak|nggak tidak|ngga tidak|krn karena|krna karena|karna karena|dlm dalam|tsb tersebut|pd pada|bgt sangat|bngt sangat|bgtt sangat
jg juga|jgn jangan|sdh sudah|udh sudah|dah_ sudah|blm belum|blum belum|hrs harus|org orang|orng orang|kpd kepada|spt seperti|sprti seperti|bs bisa|bsa bisa|gmn bagaimana|gmna bagaimana|knp mengapa|knpa mengapa|kenapa_ mengapa|skrg sekarang|skrng sekarang|tgl tanggal
klo kalau|kalo kalau|klau kalau|kl kalau|dr dari|dri dari|sm sama|sma_ sama|trs terus|trus terus|tp tetapi|tpi tetapi|tapi_ tetapi|bkn bukan|dtg datang|dtng datang|blh boleh|bnyk banyak|byk banyak|sblm sebelum|stlh setelah|ssdh sesudah|lgsg langsung|lgsng langsung|msh masih|lg lagi|lgi lagi|aj saja|sj saja
smua semua|smw semua|semw semua|dpt dapat|dpat dapat|sbg sebagai|ttg tentang|tntg tentang|thd terhadap|trhdp terhadap|jd jadi|jdi jadi|mrk mereka|kmrn kemarin|bsk besok|mgg minggu|thn tahun|bln bulan|hr hari|jl_ jalan|sy saya|km_ kamu|lbh lebih|krg kurang|krng kurang|dll_ dan lain-lain
plg paling|ckp cukup|cpt cepat|mksh terima kasih|makasih terima kasih|trims terima kasih|trm terima|trmksh terima kasih|tks terima kasih|thx terima kasih|sll selalu|slalu selalu|bbrp beberapa|tiap2 tiap-tiap|masy masyarakat|pgn ingin|bareng2 bersama-sama|kdg kadang|pny punya|pnya punya
td tadi|tdi tadi|ntr nanti|spy supaya|agr agar|hny hanya|hnya hanya|sgt sangat|sngt sangat|brp berapa|brapa berapa|dmn di mana|dmna di mana|kmn ke mana|kpn kapan|ap apa|cm hanya_|cuman hanya|bkl akan|bakal_ akan|mo mau|tau_ tahu|gt begitu|kyk seperti|kek_ seperti|jlk jelek|ortu orang tua|wkt waktu|hub hubungi_|kmi kami|qt kita|ad ada|msk masuk|klg keluarga|klrga keluarga
tlg tolong|tlong tolong|hbs habis|ktmu bertemu|cmn hanya|dlu dahulu|bgs bagus|bner benar|bnr benar|kyknya sepertinya|skr sekarang|skrang sekarang|bgmn bagaimana|bhw bahwa|mhn mohon|mhon mohon|slmt selamat|smg semoga|smoga semoga|pke pakai|tmpt tempat|tmn teman|tmen teman|rmh rumah|ank anak|dkt dekat|sbnrnya sebenarnya|lgkp lengkap|lngkp lengkap|bpk bapak|aq aku|hub hubungi|krm kirim|dftr daftar|syrt syarat|prnh pernah|stp setiap|stiap setiap|tggl tanggal|kntr kantor|pmrnth pemerintah|nmr nomor|trmasuk termasuk|sktr sekitar|skitar sekitar|jln jalan|sdr saudara|sdri saudari|mgkn mungkin|mngkn mungkin|kbr kabar|plng pulang|sbntr sebentar|sblmnya sebelumnya|stlhnya setelahnya`;

export const chatAbbreviations: ReadonlyMap<string, string> = new Map(
  pairs
    .split(/[|\n]/)
    .map((pair) => pair.trim())
    .filter((pair) => !pair.includes('_') && !pair.includes('/'))
    .map((pair) => {
      const space = pair.indexOf(' ');
      return [pair.slice(0, space), pair.slice(space + 1)] as const;
    }),
);
/** These are also names, units or titles: only in small letters, and not before a name or after a figure. */
export const doubtful: ReadonlySet<string> = new Set(
  'dr pd sm td km hr ad ap lg kl bs jd sy aj sj mo hub gt dg tp tuk bpk jln hbs stp sdr sdri kbr'.split(' '),
);
