/** Political parties of the elections of 2024 and the regional ones of Aceh, by public record. Short names are written as such. */
export const partyNames =
  /\b(?:partai (?:golkar|gerindra|demokrat|nasdem|hanura|perindo|gelora|ummat|buruh|garuda|kebangkitan bangsa|keadilan sejahtera|amanat nasional|persatuan pembangunan|solidaritas indonesia|bulan bintang|garda perubahan|kebangkitan nusantara|aceh|nanggroe aceh|demokrasi indonesia perjuangan|[a-z]{3,14})|pdi ?perjuangan|gerindra|golkar|nasdem|hanura|perindo)\b/g;
export const partyAcronyms: ReadonlySet<string> = new Set(
  'PDIP PDI-P PKB PKS PAN PPP PSI PBB PKN'.split(' '),
);
/** Also taxes, offices and verbs: only beside a word of politics. */
export const doubtfulAcronyms: ReadonlySet<string> = new Set('PAN PBB PSI PKN PPP'.split(' '));
export const partyHandles =
  /^@(?:\w*(?:gerindra|golkar|pdi_?perjuangan|nasdem|pksejahtera|demokrat_?(?:id|dki)?$|hanura|perindo|fraksi_?p)|fpks|pkspiyungan|pan_official|dpp_?\w|psi_id|pdemokrat)\w*$/;
