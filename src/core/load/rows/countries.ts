/** ISO 3166-1: three letters, then two. */
const CODES =
  'AFGAF ALBAL DZADZ ASMAS ANDAD AGOAO AIAAI ATGAG ARGAR ARMAM ABWAW AUSAU AUTAT AZEAZ BHSBS BHRBH BGDBD ' +
  'BRBBB BLRBY BELBE BLZBZ BENBJ BMUBM BTNBT BOLBO BIHBA BWABW BRABR BRNBN BGRBG BFABF BDIBI KHMKH CMRCM ' +
  'CANCA CPVCV CYMKY CAFCF TCDTD CHLCL CHNCN COLCO COMKM COGCG CODCD COKCK CRICR CIVCI HRVHR CUBCU CUWCW ' +
  'CYPCY CZECZ DNKDK DJIDJ DMADM DOMDO ECUEC EGYEG SLVSV GNQGQ ERIER ESTEE SWZSZ ETHET FLKFK FROFO FJIFJ ' +
  'FINFI FRAFR GUFGF PYFPF GABGA GMBGM GEOGE DEUDE GHAGH GIBGI GRCGR GRLGL GRDGD GLPGP GUMGU GTMGT GGYGG ' +
  'GINGN GNBGW GUYGY HTIHT VATVA HNDHN HKGHK HUNHU ISLIS INDIN IDNID IRNIR IRQIQ IRLIE IMNIM ISRIL ITAIT ' +
  'JAMJM JPNJP JEYJE JORJO KAZKZ KENKE KIRKI PRKKP KORKR KWTKW KGZKG LAOLA LVALV LBNLB LSOLS LBRLR LBYLY ' +
  'LIELI LTULT LUXLU MACMO MDGMG MWIMW MYSMY MDVMV MLIML MLTMT MHLMH MTQMQ MRTMR MUSMU MYTYT MEXMX FSMFM ' +
  'MDAMD MCOMC MNGMN MNEME MSRMS MARMA MOZMZ MMRMM NAMNA NRUNR NPLNP NLDNL NCLNC NZLNZ NICNI NERNE NGANG ' +
  'NIUNU MKDMK MNPMP NORNO OMNOM PAKPK PLWPW PSEPS PANPA PNGPG PRYPY PERPE PHLPH PCNPN POLPL PRTPT PRIPR ' +
  'QATQA REURE ROURO RUSRU RWARW SHNSH KNAKN LCALC SPMPM VCTVC WSMWS SMRSM STPST SAUSA SENSN SRBRS SYCSC ' +
  'SLESL SGPSG SXMSX SVKSK SVNSI SLBSB SOMSO ZAFZA SSDSS ESPES LKALK SDNSD SURSR SWESE CHECH SYRSY TWNTW ' +
  'TJKTJ TZATZ THATH TLSTL TGOTG TKLTK TONTO TTOTT TUNTN TURTR TKMTM TCATC TUVTV UGAUG UKRUA AREAE GBRGB ' +
  'USAUS URYUY UZBUZ VUTVU VENVE VNMVN VGBVG VIRVI WLFWF ESHEH YEMYE ZMBZM ZWEZW ' +
  // As CAMEO has them.
  'ROMRO ZARCD TMPTL WSBPS BAGIQ XKXXK RKSXK JAPJP';

const TWO_OF_THREE: ReadonlyMap<string, string> = new Map(
  CODES.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

/** Names in event data that are not those of the platform, in small letters. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'russian federation': 'RU',
  'united states of america': 'US',
  'viet nam': 'VN',
  'czech republic': 'CZ',
  turkey: 'TR',
  myanmar: 'MM',
  burma: 'MM',
  'ivory coast': 'CI',
  "cote d'ivoire": 'CI',
  swaziland: 'SZ',
  macedonia: 'MK',
  'hong kong': 'HK',
  macau: 'MO',
  'palestinian territory, occupied': 'PS',
  'occupied palestinian territory': 'PS',
  palestine: 'PS',
  'democratic republic of congo': 'CD',
  'democratic republic of the congo': 'CD',
  'republic of the congo': 'CG',
  'cape verde': 'CV',
  'east timor': 'TL',
  bosnia: 'BA',
  'bosnia and herzegovina': 'BA',
  'trinidad and tobago': 'TT',
  'antigua and barbuda': 'AG',
  'sao tome and principe': 'ST',
  'saint lucia': 'LC',
  'saint kitts and nevis': 'KN',
  'saint vincent and the grenadines': 'VC',
  'holy see': 'VA',
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'the united states': 'US',
  america: 'US',
  uk: 'GB',
  'u.k.': 'GB',
  britain: 'GB',
  'great britain': 'GB',
  'united kingdom of great britain and northern ireland': 'GB',
  russia: 'RU',
  'iran, islamic republic of': 'IR',
  'iran (islamic republic of)': 'IR',
  'islamic republic of iran': 'IR',
  'korea, republic of': 'KR',
  'republic of korea': 'KR',
  "korea, democratic people's republic of": 'KP',
  "democratic people's republic of korea": 'KP',
  'dpr korea': 'KP',
  'moldova, republic of': 'MD',
  'republic of moldova': 'MD',
  'tanzania, united republic of': 'TZ',
  'united republic of tanzania': 'TZ',
  'venezuela, bolivarian republic of': 'VE',
  'venezuela (bolivarian republic of)': 'VE',
  'bolivia, plurinational state of': 'BO',
  'bolivia (plurinational state of)': 'BO',
  'micronesia, federated states of': 'FM',
  'micronesia (federated states of)': 'FM',
  'macedonia, the former yugoslav republic of': 'MK',
  'the former yugoslav republic of macedonia': 'MK',
  'former yugoslav republic of macedonia': 'MK',
  fyrom: 'MK',
  'taiwan, province of china': 'TW',
  'lao pdr': 'LA',
  "lao people's democratic republic": 'LA',
  'syrian arab republic': 'SY',
  'libyan arab jamahiriya': 'LY',
  'brunei darussalam': 'BN',
  "people's republic of china": 'CN',
  prc: 'CN',
  'republic of china': 'TW',
  congo: 'CG',
  'congo, republic of': 'CG',
  'congo, the democratic republic of the': 'CD',
  'congo, democratic republic of': 'CD',
  'dr congo': 'CD',
  drc: 'CD',
  zaire: 'CD',
  "côte d'ivoire": 'CI',
  türkiye: 'TR',
  turkiye: 'TR',
  'the netherlands': 'NL',
  holland: 'NL',
  'the gambia': 'GM',
  'the bahamas': 'BS',
  uae: 'AE',
  'south korea': 'KR',
  'north korea': 'KP',
  'slovak republic': 'SK',
  'kingdom of saudi arabia': 'SA',
  'republic of ireland': 'IE',
  'west bank and gaza': 'PS',
  'state of palestine': 'PS',
  сша: 'US',
  'соединённые штаты америки': 'US',
  великобритания: 'GB',
  'российская федерация': 'RU',
  рф: 'RU',
  кнр: 'CN',
  кндр: 'KP',
  'южная корея': 'KR',
  'северная корея': 'KP',
  'республика корея': 'KR',
  фрг: 'DE',
  оаэ: 'AE',
  белоруссия: 'BY',
  киргизия: 'KG',
  молдавия: 'MD',
  туркмения: 'TM',
  голландия: 'NL',
  дрк: 'CD',
  'северная македония': 'MK',
  македония: 'MK',
  'республика беларусь': 'BY',
  'республика казахстан': 'KZ',
  ватикан: 'VA',
  'الولايات المتحدة الأمريكية': 'US',
  'الولايات المتحدة الامريكية': 'US',
  أمريكا: 'US',
  امريكا: 'US',
  بريطانيا: 'GB',
  'روسيا الاتحادية': 'RU',
  الامارات: 'AE',
  الإمارات: 'AE',
  السعودية: 'SA',
  سوريا: 'SY',
  سورية: 'SY',
  'كوريا الجنوبية': 'KR',
  'كوريا الشمالية': 'KP',
  فلسطين: 'PS',
  الصين: 'CN',
  ايران: 'IR',
  تركيا: 'TR',
  المانيا: 'DE',
  أوكرانيا: 'UA',
  هولندا: 'NL',
  'vatican city': 'VA',
};

/** The languages whose names of countries are known; of two countries with one name the later language decides. */
const LANGUAGES = ['de', 'fr', 'es', 'en', 'ar', 'ru'] as const;

let english: Intl.DisplayNames | undefined;
let codeOfName: ReadonlyMap<string, string> | undefined;

/** @returns the code of two letters for one of two or three; undefined where it is no country */
export function countryOfCode(code: string): string | undefined {
  if (code.length === 3) return TWO_OF_THREE.get(code);
  return code.length === 2 && [...TWO_OF_THREE.values()].includes(code) ? code : undefined;
}

/** What the platform calls a country in English. @param code two letters */
export function englishName(code: string): string {
  english ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return english.of(code) ?? code;
}

/** The code of two letters of a country by a name in one of the languages known. */
export function countryOfName(name: string): string | undefined {
  codeOfName ??= new Map([
    ...LANGUAGES.flatMap((lang) => {
      const names = new Intl.DisplayNames([lang], { type: 'region' });
      return [...TWO_OF_THREE.values()].map(
        (code) => [plain(names.of(code) ?? code), code] as const,
      );
    }),
    ...Object.entries(OTHER_NAMES).map(([name, code]) => [plain(name), code] as const),
  ]);
  return codeOfName.get(plain(name));
}

/** In small letters, with straight apostrophes and `and` for `&`, without marks of direction and vowels. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replaceAll('&', 'and')
    .replaceAll('ё', 'е')
    .replace(/[\u064b-\u0652\u0640\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
