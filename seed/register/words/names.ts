const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)

export const SURNAMES_FI = words(`
Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen
Niemi Salminen Heinonen Salonen Heikkilä Turunen Salo Laitinen Tuominen Rantanen Karjalainen Jokinen Mattila
Savolainen Lahtinen Ahonen Leppänen Väisänen Hiltunen Kinnunen Pitkänen Miettinen Leinonen Manninen Räsänen Hakala
Mustonen Laaksonen Pesonen Aalto Anttila Kallio Ojala Hirvonen Nurmi Hyvönen Kemppainen Kettunen Räty Lampinen Pulkkinen
Vainio Rissanen Tikkanen Oksanen Koivisto Kärkkäinen Peltonen Toivonen Pelkonen Immonen Parviainen Jääskeläinen Ylönen
Honkanen Moilanen Halonen Partanen Eskelinen Kokkonen Holopainen Blomqvist Hokkanen Huttunen Karppinen Ikonen Suominen
Ketola Uusitalo Seppälä Rautiainen Kauppinen Hänninen Paananen Tolonen Markkanen Kangas Koski Ranta Ruotsalainen Tervo
Kuusisto Vanhala Niskanen Yli-Hukkala Ala-Luukko Öhman Åkerlund Äijälä`)

export const SURNAMES_SV = words(`
Johansson Nyman Lindholm Karlsson Andersson Eriksson Lindström Lindqvist Blomqvist Holmberg Bergström Sundström Nordström
Åkerblom Österman Öberg Ström Backman Ekholm Häggblom Sjöblom Söderholm Wikström Nylund Granlund Forsman Björklund Dahlqvist
Engström Fagerström Grönroos Hellström Kullberg Lönnqvist Mattsson Norrgård Palmgren Rosenlund Stenbacka Vikman Ahlskog`)

export const FIRST_PARTS = words(`
Kallio Koivu Kuusi Mänty Lehto Niitty Ranta Järvi Koski Mäki Linna Tuuli Aurinko Satama Kirkko Puisto Harju Korpi Metsä
Kukka Pihlaja Tammi Vaahtera Rauha Onni Mylly Pelto Kivi Lumi Revon Karhu Hirvi Joutsen Kotka Kurki Lohi Tähti Pohjan Etelän
Itä Länsi Talvi Kesä Syys Kevät Aamu Ilta Hopea Kulta Rauta Teräs Kupari Halla Routa Usva Pilvi Sade Salama Virta Vesi Suvanto`)

export const LAST_PARTS = words(`
rinne puisto kulma piha ranta hovi linna torni pelto mäki harju tähti helmi portti kaari polku aukio lehto notko kuja
kangas niemi saari lampi salo virta kivi tuuli tuli valo voima taito tieto`)

export const ROADS = words(`
Kauppakatu Asematie Rantatie Koulukatu Kirkkokatu Puistotie Teollisuustie Yrittäjäntie Hallituskatu Keskuskatu Myllytie
Valtakatu Torikatu Satamakatu Metsätie Koivutie Peltotie Mannerheimintie Hämeenkatu Aleksanterinkatu Valtatie Kylätie`)

export const ROADS_SV = words(
  'Storgatan Strandvägen Skolgatan Kyrkogatan Handelsesplanaden Industrivägen Byvägen Hamngatan',
)

export const SYLLABLES = {
  first: words(`
    No Vel Tek Lum Sol Ark Kai Ver Inno Digi Eko Met Opti Pro Tri Vi Sa La Ka Tu Pi Ha Me Or Al El Fin Suo Ra Ro Ne Mi Mo Ma
    Ju Jo Je Zen Zet Xan Yli Ulo Uni Uto Iso Ilo Ava Avo Ede Efo Eri Evo Bio Bri Cor Cre Dat Del Dyn Flo Fra Gen Geo Glo Gra
    Hel Hyd Kel Kri Kvi Lin Log Lyy Nap Nex Nys Omni Osmo Par Pel Ple Pul Qua Rai Riv Sii Ska Sky Sto Syn Tai Ter Tyy Vai Vox
    Wel Wil Äly Öli Åsi`),
  middle: words('ra ko ti va no la mi ri to ne di so ka lu me na vi pe sta ru li ta do ga ni fo re mu sa'),
  last: words('a o ex on ia is us em um ea io ora ika sto ti la nen ri va no tek dia xo len mar net ron sis tra vo'),
}

export const SECOND_WORDS = words(`
Group Consulting Invest Holding Systems Solutions Software Design Studio Trading Capital Engineering Palvelut Partners
Media Care Logistics Works Labs Kiinteistöt Yhtiöt Finland Nordic International Tekniikka Rakennus Huolto`)

export const AUXILIARY_FIRST = words(
  'Kahvila Myymälä Studio Hotelli Pizzeria Verkkokauppa Galleria Klinikka Salonki Varasto Akatemia Tila',
)
