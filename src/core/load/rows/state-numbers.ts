/**
 * Numbers of the states system of the Correlates of War, which Gleditsch and Ward share, each with the country of
 * ISO 3166 that is meant today.
 */
const NUMBERS =
  '2US 20CA 31BS 40CU 41HT 42DO 51JM 52TT 53BB 54DM 55GD 56LC 57VC 58AG 60KN 70MX 80BZ 90GT 91HN 92SV 93NI 94CR ' +
  '95PA 100CO 101VE 110GY 115SR 130EC 135PE 140BR 145BO 150PY 155CL 160AR 165UY 200GB 205IE 210NL 211BE 212LU ' +
  '220FR 221MC 223LI 225CH 230ES 232AD 235PT 255DE 260DE 290PL 305AT 310HU 316CZ 317SK 325IT 331SM 338MT 339AL ' +
  '340RS 341ME 343MK 344HR 345RS 346BA 347XK 349SI 350GR 352CY 355BG 359MD 360RO 365RU 366EE 367LV 368LT 369UA ' +
  '370BY 371AM 372GE 373AZ 375FI 380SE 385NO 390DK 395IS 402CV 403ST 404GW 411GQ 420GM 432ML 433SN 434BJ 435MR ' +
  '436NE 437CI 438GN 439BF 450LR 451SL 452GH 461TG 471CM 475NG 481GA 482CF 483TD 484CG 490CD 500UG 501KE 510TZ ' +
  '516BI 517RW 520SO 522DJ 530ET 531ER 540AO 541MZ 551ZM 552ZW 553MW 560ZA 565NA 570LS 571BW 572SZ 580MG 581KM ' +
  '590MU 591SC 600MA 615DZ 616TN 620LY 625SD 626SS 630IR 640TR 645IQ 651EG 652SY 660LB 663JO 666IL 670SA 678YE ' +
  '679YE 690KW 692BH 694QA 696AE 698OM 700AF 701TM 702TJ 703KG 704UZ 705KZ 710CN 712MN 713TW 731KP 732KR 740JP ' +
  '750IN 760BT 770PK 771BD 775MM 780LK 781MV 790NP 800TH 811KH 812LA 816VN 820MY 830SG 835BN 840PH 850ID 860TL ' +
  '900AU 910PG 920NZ 935VU 940SB 946KI 947TV 950FJ 955TO 970NR 983MH 986PW 987FM 990WS';

/** States of that system that are none of today's. */
const FORMER: Readonly<Record<string, string>> = {
  240: 'Hanover',
  245: 'Bavaria',
  265: 'East Germany',
  267: 'Baden',
  269: 'Saxony',
  271: 'Württemberg',
  273: 'Electoral Hesse',
  275: 'Grand Duchy of Hesse',
  280: 'Mecklenburg-Schwerin',
  300: 'Austria-Hungary',
  315: 'Czechoslovakia',
  327: 'Papal States',
  329: 'Two Sicilies',
  332: 'Modena',
  335: 'Parma',
  337: 'Tuscany',
  511: 'Zanzibar',
  680: 'South Yemen',
  730: 'Korea',
  817: 'South Vietnam',
};

/** Its abbreviations where they are not those of ISO 3166. */
const LETTERS =
  'UKGGB FRNFR GMYDE GFRDE SPNES PORPT SWZCH NTHNL BULBG RUMRO YUGRS DENDK SWDSE ICEIS IREIE AUSAT LEBLB KUWKW ' +
  'UAEAE OMAOM MONMN TAWTW ROKKR BHUBT BNGBD SRILK MADMV NEPNP THITH CAMKH DRVVN MALMY SINSG BRUBN PHIPH INSID ' +
  'ETMTL AULAU NEWNZ FIJFJ HAIHT TRITT GUAGT SALSV COSCR PARPY URUUY CROHR SLVSI BOSBA MACMK MLDMD LATLV LITLT ' +
  'GRGGE CAPCV EQGGQ MAAMR NIRNE CDICI GUIGN BFOBF SIESL CAOCM NIGNG CENCF CHATD CONCG DRCCD TAZTZ BUIBI ANGAO ' +
  'MZMMZ ZIMZW MAWMW SAFZA BOTBW SWASZ MAGMG MASMU MORMA ALGDZ LIBLY TAJTJ KYRKG KZKKZ BAHBH';

const BY_NUMBER: ReadonlyMap<string, string> = new Map(
  NUMBERS.split(' ').map((pair) => [pair.slice(0, -2), pair.slice(-2)]),
);
const BY_LETTERS: ReadonlyMap<string, string> = new Map(
  LETTERS.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

/** The country of a number of the states system, or the name of a state that is no more. */
export function stateOfNumber(
  number: string,
): { readonly code: string } | { readonly name: string } | undefined {
  const plain = number.replace(/^0+(?=\d)|\.0+$/g, '');
  const code = BY_NUMBER.get(plain);
  if (code !== undefined) return { code };
  const name = Object.hasOwn(FORMER, plain) ? FORMER[plain] : undefined;
  return name === undefined ? undefined : { name };
}

/** The country of an abbreviation of the states system that ISO 3166 has otherwise. */
export function stateOfLetters(letters: string): string | undefined {
  return BY_LETTERS.get(letters);
}
