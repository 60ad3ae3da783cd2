/**
 * Industries of synthetic companies: code of TOL 2025, code of TOL 2008 (ended companies keep it), share of companies in
 * per mille, text in three languages, words that such companies carry in their names (Finnish, Swedish, English).
 */
export type SyntheticIndustry = {
  code: string
  code2008: string
  share: number
  text: readonly [fi: string, sv: string, en: string]
  fi: readonly string[]
  sv: readonly string[]
  en: readonly string[]
}

// code; code of 2008; share; text fi; sv; en; words fi; sv; en
const TABLE = `
41000; 41200; 45; Asuin- ja muiden rakennusten rakentaminen; Byggande av bostadshus och andra byggnader; Construction of residential and other buildings; Rakennus|Rakennusliike|Rakentajat|Talotiimi|Hirsitalot|Saneeraus; Bygg|Byggnads|Husbyggarna; Construction|Building
43210; 43210; 16; Sähköasennus; Elinstallation; Electrical installation; Sähkö|Sähköasennus|Sähköpalvelu|Sähkötyö; El|Elinstallation; Electric
43221; 43220; 14; Lämpö-, vesi- ja ilmastointiasennus; VVS-installation; Plumbing, heat and air conditioning installation; LVI|Putki|Putkityö|Ilmastointi|Lämpöpumppu; VVS|Rör; Heating
43340; 43340; 12; Maalaus ja lasitus; Målning och glasning; Painting and glazing; Maalaamo|Maalausliike|Lasi|Tasoite; Måleri|Glas; Painting
43120; 43120; 14; Rakennuspaikan valmisteluun liittyvät työt; Förberedande arbeten på byggplatser; Site preparation; Maanrakennus|Kaivin|Louhinta|Konetyö; Grävarna|Markbygg; Earthworks
49410; 49410; 38; Tieliikenteen tavarankuljetus; Vägtransport, godstrafik; Freight transport by road; Kuljetus|Kuljetusliike|Rahti|Autokuljetus; Transport|Frakt|Åkeri; Logistics|Transport|Cargo
49320; 49320; 15; Taksiliikenne; Taxitrafik; Taxi operation; Taksi|Taksipalvelu; Taxi; Taxi
62100; 62010; 38; Ohjelmointi; Dataprogrammering; Computer programming; Ohjelmisto|Koodi|Tietotaito; Data|Program; Software|Systems|Labs|Digital|Code|Technologies
62200; 62020; 22; Atk-laitteisto- ja ohjelmistokonsultointi; Konsultverksamhet avseende datorer; Computer consultancy; Tietokonsultit|Atk; Datakonsult; IT|Cloud|Solutions|Networks
56110; 56101; 40; Ravintolat; Restauranger; Restaurants; Ravintola|Pizzeria|Grilli|Kahvila|Ruokala; Restaurang|Café|Krog; Kitchen|Bistro|Foods
56300; 56301; 8; Kahvilat ja baarit; Kaféer och barer; Beverage serving; Kahvila|Baari|Pub; Café|Bar; Coffee|Bar
55100; 55101; 7; Hotellit; Hotell; Hotels; Hotelli|Majatalo|Matkailu; Hotell|Gästhem; Hotels|Resort|Lodge
55200; 55209; 6; Lomakylät ja muu lyhytaikainen majoitus; Semesterbyar och annan korttidslogi; Holiday accommodation; Lomakylä|Mökit|Lomamökit|Erämaja; Stugor|Stugby; Cottages|Safaris
70200; 70220; 42; Muu liikkeenjohdon konsultointi; Annan konsultverksamhet avseende företag; Business and other management consultancy; Konsultointi|Valmennus|Kehitys; Konsult; Consulting|Advisors|Partners|Strategy
70100; 70100; 14; Pääkonttorien toiminta; Verksamheter som utövas av huvudkontor; Activities of head offices; Konserni|Yhtymä; Koncern; Group|Holding
64210; 64200; 26; Rahoitusalan holdingyhtiöiden toiminta; Holdingverksamhet; Activities of holding companies; Sijoitus|Omistus|Invest; Invest|Placering; Invest|Capital|Holding|Ventures|Equity
68110; 68100; 12; Omien kiinteistöjen kauppa; Handel med egna fastigheter; Buying and selling of own real estate; Kiinteistökehitys|Tontti; Fastighet; Properties|Estates
68200; 68202; 130; Asuntojen ja asuinkiinteistöjen hallinta; Förvaltning av bostäder och bostadsfastigheter; Letting and operation of dwellings; Asunnot|Kodit|Vuokra-asunnot; Bostäder|Hem; Homes
68320; 68320; 12; Kiinteistöjen isännöinti; Disponentverksamhet; Management of real estate; Isännöinti|Isännöitsijätoimisto|Talohallinta; Disponent; Property Management
69200; 69201; 18; Kirjanpito- ja tilinpäätöspalvelu; Bokföring och bokslut; Bookkeeping; Tilitoimisto|Tilipalvelu|Kirjanpito|Laskenta; Bokföring|Bokföringsbyrå; Accounting
69100; 69101; 8; Asianajotoiminta ja lakiasiain palvelut; Juridisk verksamhet; Legal activities; Asianajotoimisto|Lakitoimisto|Lakipalvelu; Advokatbyrå|Juristbyrå; Legal|Law
71120; 71127; 22; Tekninen suunnittelu; Teknisk konsultverksamhet; Engineering activities; Insinööritoimisto|Suunnittelu|Rakennesuunnittelu|Mittaus; Ingenjörsbyrå|Planering; Engineering|Technical
71110; 71110; 6; Arkkitehtipalvelut; Arkitektverksamhet; Architectural activities; Arkkitehtitoimisto|Arkkitehdit; Arkitektbyrå; Architects
74100; 74101; 8; Muotoilu; Formgivning; Specialised design activities; Muotoilu|Sisustus|Muotoilutoimisto; Formgivning|Inredning; Design|Studio|Creative
74200; 74200; 4; Valokuvaus; Fotografverksamhet; Photographic activities; Valokuvaamo|Kuvaamo; Foto; Photo|Pictures
73110; 73111; 12; Mainostoimistot; Reklambyråer; Advertising agencies; Mainostoimisto|Viestintä|Markkinointi; Reklambyrå|Kommunikation; Media|Marketing|Brands
46900; 46900; 14; Yleistukkukauppa; Partihandel med diverse sortiment; Non-specialised wholesale trade; Tukku|Tuonti|Agentuuri; Partihandel|Import; Trading|Import|Supply
46630; 46630; 8; Kaivos- ja rakennuskoneiden tukkukauppa; Partihandel med bygg- och gruvmaskiner; Wholesale of construction machinery; Konekauppa|Kone; Maskin; Machinery|Equipment
47110; 47111; 10; Päivittäistavaroiden vähittäiskauppa; Detaljhandel med livsmedel; Retail sale of food; Kauppa|Lähikauppa|Market|Elintarvike; Handel|Livs; Market
47910; 47910; 14; Vähittäiskauppa verkossa; Detaljhandel på internet; Retail sale via internet; Verkkokauppa|Nettikauppa|Kauppapaikka; Näthandel; Shop|Store|Online|Commerce
47710; 47711; 6; Vaatteiden vähittäiskauppa; Detaljhandel med kläder; Retail sale of clothing; Vaate|Muoti|Pukimo; Mode|Kläder; Fashion|Wear
47810; 45112; 10; Moottoriajoneuvojen vähittäiskauppa; Detaljhandel med motorfordon; Retail sale of motor vehicles; Auto|Autokauppa|Autotalo; Bil|Bilhandel; Cars|Motors
95310; 45201; 18; Moottoriajoneuvojen korjaus ja huolto; Reparation och underhåll av motorfordon; Repair of motor vehicles; Autohuolto|Autokorjaamo|Korjaamo|Rengas; Bilservice|Verkstad; Auto Service
25620; 25620; 10; Metallin työstö; Bearbetning av metall; Machining of metals; Konepaja|Metalli|Koneistus|Hitsaus; Mekaniska|Metall; Metal|Machining
28990; 28990; 5; Muiden erikoiskoneiden valmistus; Tillverkning av övriga specialmaskiner; Manufacture of special-purpose machinery; Kone|Konetehdas|Laite; Maskinfabrik; Machines|Robotics|Automation
16230; 16231; 6; Rakennuspuusepäntuotteiden valmistus; Tillverkning av byggnadssnickerier; Manufacture of builders’ carpentry; Puusepät|Ikkuna|Puutuote|Saha; Snickeri|Såg; Wood|Timber
10710; 10710; 4; Leivän valmistus; Tillverkning av bröd; Manufacture of bread; Leipomo|Konditoria; Bageri; Bakery
11050; 11050; 1; Oluen valmistus; Ölframställning; Manufacture of beer; Panimo|Pienpanimo; Bryggeri; Brewery
01110; 01110; 9; Viljakasvien viljely; Odling av spannmål; Growing of cereals; Maatila|Maatalous|Vilja; Jordbruk|Lantgård; Farm
02200; 02200; 9; Puunkorjuu; Avverkning; Logging; Metsäpalvelu|Metsä|Metsäkone|Puunkorjuu; Skog|Skogstjänst; Forest
02100; 02100; 5; Metsänhoito; Skogsvård; Silviculture; Metsänhoito|Taimi; Skogsvård; Silva
35110; 35111; 6; Sähkön tuotanto; Elproduktion; Production of electricity; Voima|Energia|Tuulivoima|Aurinkovoima; Energi|Kraft|Vindkraft; Energy|Power|Wind|Solar
36000; 36000; 5; Veden otto, puhdistus ja jakelu; Vattenförsörjning; Water supply; Vesi|Vesiosuuskunta|Vesihuolto; Vatten; Water
38110; 38110; 3; Jätteen keruu; Insamling av avfall; Waste collection; Kierrätys|Jätehuolto|Ympäristö; Återvinning; Recycling
81210; 81210; 13; Siivouspalvelut; Städning; Cleaning; Siivous|Siivouspalvelu|Puhtaus; Städ|Städservice; Cleaning
81100; 81100; 9; Kiinteistöhuolto; Fastighetsskötsel; Facilities support; Kiinteistöhuolto|Kiinteistöpalvelu|Talonmies; Fastighetsservice; Facility
78200; 78200; 6; Työvoiman vuokraus; Personaluthyrning; Temporary employment; Henkilöstö|Työvoima|Rekry; Personal; Staffing|People|Recruit
79110; 79110; 4; Matkatoimistot; Resebyråer; Travel agencies; Matkat|Matkatoimisto|Elämysmatkat; Resor; Travel|Tours|Adventures|Safaris
77110; 77110; 4; Autojen vuokraus; Biluthyrning; Renting of cars; Autovuokraamo|Konevuokraamo; Biluthyrning; Rent|Rental
86230; 86230; 8; Hammashoito; Tandvård; Dental practice; Hammaslääkäri|Hammashoito; Tandläkare; Dental
86210; 86210; 14; Lääkäripalvelut; Läkarverksamhet; General medical practice; Lääkäripalvelu|Lääkäriasema|Terveys; Läkarmottagning; Medical|Health|Clinic
86950; 86901; 9; Fysioterapia; Fysioterapi; Physiotherapy; Fysioterapia|Kuntoutus|Hieronta; Fysioterapi; Physio
88100; 88102; 7; Kotipalvelut ikääntyneille; Hemtjänst; Social work without accommodation for the elderly; Kotihoito|Hoiva|Hoivapalvelu; Vård|Hemvård; Care
88910; 88910; 4; Lasten päivähoito; Dagvård för barn; Child day-care; Päiväkoti|Leikkikoti; Daghem; Kids
96210; 96021; 14; Parturit ja kampaamot; Frisersalonger; Hairdressing; Parturi-Kampaamo|Hiushuone|Kampaamo; Frisörsalong|Hår; Hair
96220; 96022; 7; Kauneudenhoito; Skönhetsvård; Beauty treatment; Kauneushoitola|Kosmetologi; Skönhetssalong; Beauty|Spa
93130; 93130; 5; Kuntosalit; Gym; Fitness facilities; Kuntosali|Liikunta|Urheilu; Idrott|Gym; Fitness|Sports|Training
90110; 90010; 6; Esittävät taiteet; Scenkonst; Performing arts; Teatteri|Musiikki|Ohjelmapalvelu; Teater|Musik; Music|Entertainment|Events
59110; 59110; 5; Elokuvien ja videoiden tuotanto; Produktion av film och video; Motion picture production; Tuotanto|Elokuva; Film; Productions|Films|Pictures
58290; 58290; 4; Muiden ohjelmistojen julkaiseminen; Utgivning av annan programvara; Other software publishing; Peli|Pelit; Spel; Games|Interactive|Play
85590; 85590; 8; Muualla luokittelematon koulutus; Övrig utbildning; Other education; Koulutus|Opisto|Kurssit; Utbildning|Skola; Academy|Learning|Training
94990; 94999; 4; Muiden järjestöjen toiminta; Andra intresseorganisationer; Other membership organisations; Yhdistys|Seura; Förening; Network
`

export const INDUSTRIES: SyntheticIndustry[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code, code2008, share, fi, sv, en, ...words] = line.split('; ') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    const [fiWords, svWords, enWords] = (words as string[]).map((list) => list.split('|')) as [
      string[],
      string[],
      string[],
    ]
    return { code, code2008, share: Number(share), text: [fi, sv, en], fi: fiWords, sv: svWords, en: enWords }
  })
