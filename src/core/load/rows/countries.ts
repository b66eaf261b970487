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
  'ROMRO ZARCD TMPTL WSBPS BAGIQ XKXXK RKSXK';

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
  'vatican city': 'VA',
};

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

/** The code of two letters of a country by an English name. */
export function countryOfName(name: string): string | undefined {
  codeOfName ??= new Map([
    ...[...TWO_OF_THREE.values()].map((code) => [englishName(code).toLowerCase(), code] as const),
    ...Object.entries(OTHER_NAMES),
  ]);
  return codeOfName.get(name.toLowerCase());
}
