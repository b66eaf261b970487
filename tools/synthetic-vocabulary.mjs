// What synthetic events speak of. The order is the order of frequency; nothing here is a statement about the world.

const ACTOR_LIST = `
us United States; ru Russia; cn China; +un United Nations; ua Ukraine; +eu European Union;
gb United Kingdom; fr France; de Germany; il Israel; ir Iran; tr Türkiye; +nato NATO; in India;
ps Palestine; sy Syria; jp Japan; kp North Korea; kr South Korea; sa Saudi Arabia;
+african-union African Union; eg Egypt; iq Iraq; af Afghanistan; +osce OSCE; pk Pakistan;
pl Poland; it Italy; +arab-league Arab League; es Spain; br Brazil; au Australia; ca Canada;
mx Mexico; +asean ASEAN; qa Qatar; ae United Arab Emirates; ve Venezuela; cu Cuba; ye Yemen;
+iaea IAEA; lb Lebanon; jo Jordan; ly Libya; sd Sudan; ss South Sudan;
+who World Health Organization; et Ethiopia; ng Nigeria; za South Africa; ke Kenya; cd DR Congo;
+imf International Monetary Fund; rw Rwanda; so Somalia; tw Taiwan; ph Philippines; vn Vietnam;
+icrc Red Cross; id Indonesia; my Malaysia; th Thailand; mm Myanmar; bd Bangladesh;
+ecowas ECOWAS; lk Sri Lanka; np Nepal; kz Kazakhstan; uz Uzbekistan; az Azerbaijan; +opec OPEC;
am Armenia; ge Georgia; by Belarus; md Moldova; ro Romania; +wto World Trade Organization;
bg Bulgaria; rs Serbia; hu Hungary; gr Greece; cy Cyprus; +brics BRICS; nl Netherlands;
be Belgium; se Sweden; fi Finland; no Norway; dk Denmark; ee Estonia; +world-bank World Bank;
lv Latvia; lt Lithuania; cz Czechia; sk Slovakia; at Austria; ch Switzerland; ie Ireland;
+icc International Criminal Court; pt Portugal; hr Croatia; si Slovenia;
ba Bosnia & Herzegovina; me Montenegro; mk North Macedonia; al Albania;
+gcc Gulf Cooperation Council; xk Kosovo; mt Malta; is Iceland; lu Luxembourg; ma Morocco;
dz Algeria; tn Tunisia; +sco Shanghai Cooperation Organisation; ml Mali; ne Niger;
bf Burkina Faso; td Chad; cm Cameroon; cf Central African Republic; ga Gabon;
+oas Organization of American States; cg Republic of the Congo; ao Angola; mz Mozambique;
zm Zambia; zw Zimbabwe; mw Malawi; tz Tanzania; +unhcr UNHCR; ug Uganda; bi Burundi;
dj Djibouti; er Eritrea; sn Senegal; gm Gambia; gn Guinea;
+cis Commonwealth of Independent States; sl Sierra Leone; lr Liberia; ci Côte d’Ivoire;
gh Ghana; tg Togo; bj Benin; mr Mauritania; +caricom CARICOM; gw Guinea-Bissau;
gq Equatorial Guinea; st São Tomé & Príncipe; cv Cape Verde; km Comoros; mg Madagascar;
mu Mauritius; sc Seychelles; bw Botswana; na Namibia; ls Lesotho; sz Eswatini; ar Argentina;
cl Chile; pe Peru; co Colombia; ec Ecuador; bo Bolivia; py Paraguay; uy Uruguay; gt Guatemala;
hn Honduras; sv El Salvador; ni Nicaragua; cr Costa Rica; pa Panama; do Dominican Republic;
ht Haiti; jm Jamaica; tt Trinidad & Tobago; bb Barbados; bs Bahamas; gy Guyana; sr Suriname;
bz Belize; gd Grenada; lc St. Lucia; vc St. Vincent & Grenadines; dm Dominica;
ag Antigua & Barbuda; kn St. Kitts & Nevis; kg Kyrgyzstan; tj Tajikistan; tm Turkmenistan;
mn Mongolia; la Laos; kh Cambodia; sg Singapore; bn Brunei; tl Timor-Leste; pg Papua New Guinea;
fj Fiji; sb Solomon Islands; vu Vanuatu; nz New Zealand; ws Samoa; to Tonga; ki Kiribati;
tv Tuvalu; nr Nauru; pw Palau; fm Micronesia; mh Marshall Islands; mv Maldives; bt Bhutan;
om Oman; kw Kuwait; bh Bahrain; ad Andorra; mc Monaco; sm San Marino; li Liechtenstein;
va Vatican City
`;

/** `{id, name, kind}`, the most frequent first; a `+` in the list marks what is no state. */
export const ACTORS = ACTOR_LIST.trim()
  .split(/;\s+/)
  .map((entry) => {
    const [, plus, id, name] = /^(\+?)(\S+) (.+)$/s.exec(entry) ?? [];
    return { id, name: name.replace(/\s+/g, ' '), kind: plus === '+' ? 'organization' : 'state' };
  });

export const TOPICS = [
  ['trade', 'Trade'],
  ['security', 'Security'],
  ['sanctions', 'Sanctions'],
  ['energy', 'Energy'],
  ['migration', 'Migration'],
  ['human-rights', 'Human rights'],
  ['nuclear', 'Nuclear programme'],
  ['ceasefire', 'Ceasefire'],
  ['elections', 'Elections'],
  ['borders', 'Borders'],
  ['climate', 'Climate'],
  ['aid', 'Humanitarian aid'],
  ['arms', 'Arms control'],
  ['terrorism', 'Terrorism'],
  ['embassies', 'Embassies'],
  ['prisoners', 'Prisoners'],
  ['fisheries', 'Fisheries'],
  ['shipping', 'Shipping'],
  ['aviation', 'Aviation'],
  ['cyber', 'Cyber security'],
  ['health', 'Public health'],
  ['debt', 'Debt'],
  ['water', 'Water'],
  ['visas', 'Visas'],
  ['culture', 'Culture'],
  ['education', 'Education'],
  ['space', 'Space'],
  ['agriculture', 'Agriculture'],
  ['courts', 'International courts'],
  ['recognition', 'Recognition'],
].map(([id, name]) => ({ id, name }));

/** Event type, how often (parts of 100), mean tone, and the word a title begins with. */
export const TYPES = [
  ['STATEMENT', 16, 0, 'Statement'],
  ['CONSULT', 20, 2.5, 'Talks'],
  ['COOPERATE', 8, 7, 'Cooperation'],
  ['AGREE', 7, 2.5, 'Agreement'],
  ['SUPPORT', 6, 5, 'Support'],
  ['ACCUSE', 9, -3, 'Accusation'],
  ['REQUEST', 6, 0, 'Request'],
  ['REJECT', 5, -2, 'Refusal'],
  ['AID', 4, 8, 'Aid'],
  ['THREATEN', 3.5, -3.5, 'Warning'],
  ['SANCTION', 3.5, -6, 'Measures'],
  ['PROTEST', 3, -5, 'Protest'],
  ['ASSAULT', 3, -8.5, 'Attack'],
  ['COERCE', 2, -7, 'Detention'],
  ['MOBILIZE', 1.8, -5.5, 'Deployment'],
  ['CONCEDE', 1.2, 4.5, 'Concession'],
  ['RETREAT', 1, 6.5, 'Withdrawal'],
].map(([id, weight, tone, word]) => ({ id, weight, tone, word }));

/** Status and how often, parts of 100. */
export const STATUSES = [
  ['occurred', 95],
  ['planned', 2.2],
  ['denied', 1],
  ['cancelled', 0.8],
  ['postponed', 0.6],
  ['hypothetical', 0.4],
].map(([id, weight]) => ({ id, weight }));

export const SOURCES = [
  ['wire-one', 'Wire One'],
  ['world-daily', 'World Daily'],
  ['northern-post', 'Northern Post'],
  ['capital-news', 'Capital News'],
  ['gulf-herald', 'Gulf Herald'],
  ['pacific-times', 'Pacific Times'],
  ['eastern-review', 'Eastern Review'],
  ['state-gazette', 'State Gazette'],
  ['southern-star', 'Southern Star'],
  ['radio-five', 'Radio Five'],
  ['evening-mail', 'Evening Mail'],
  ['press-office', 'Press Office'],
].map(([id, name]) => ({ id, name }));
