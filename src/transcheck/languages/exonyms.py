"""Places and peoples whose name in another language does not sound like the English one.

A line: English forms, a colon, the beginnings of the forms that other languages have (small letters, without accents in
Latin script; an ending may follow). Names that sound alike need no line.
"""

_TABLE = """
Germany German Germans: 德 독일 ドイツ 独 獨 aleman alleman allemag deutsch niemc niemiec niemieck nemec nemeck
  tedesc німеч немец немц जर्मन المان ألمان
Austria Austrian Austrians Austro: 奥 奧 autrich autric osterreich rakous rakusk австри नमसा النمسا نمسا
Hungary Hungarian Hungarians: 匈 hongr ungar ungher wegr wegier madar ungarn венгр венгер угорщ угорс हंगरी المجر
  مجر
Poland Polish Poles Pole: 波 polska polsk polac polon польш поляк польс पोलैंड بولند بولون
Netherlands Dutch Holland: 荷 네덜란드 オランダ paises pays niederland paesi holand olanda olandes olandesi neerland
  nizozem hollan голланд нидерланд нідерланд голландс नीदरलैंड هولند
Switzerland Swiss: 瑞士 스위스 suiz suiss schweiz svizzer szwajcar svycar швейцар स्विट्ज़ سويسر
Sweden Swedish Swede Swedes: 瑞典 suec suede suedo schwed svez szwec szwed svedsk шве स्वीडन السويد سويد
Norway Norwegian Norwegians: 挪威 norueg norveg norweg norsk norwes норве नॉर्वे النرويج نرويج
Denmark Danish Dane Danes: 丹麦 丹麥 danemar danimarc dansk danes dani danois dinamar дани датс датч डेनमार्क
Finland Finnish Finns Finn: 芬 finland finnl finsk fino finnisch finc финл финс फिनलैंड فنلند
Greece Greek Greeks: 希 그리스 ギリシ grieg grec griech rec recko reck grecj grek гре यूनान ग्रीस اليونان يونان
Spain Spanish Spaniard Spaniards: 西班牙 스페인 espan espagn spanien spanis spagn hiszpan spanel испан іспан स्पेन
  اسبان إسبان
Italy Italian Italians: 意大利 義大利 itali wloch wlosk italsk ital итал італ इटली इटाल ايطال إيطال
France French Frenchman Frenchmen: 法 프랑스 frances franc frankreich francj francous франц फ़्रांस फ्रांस فرنس
Croatia Croatian Croatians Croat Croats: kroat chorwa chorvat hrvat croac croat хорват كرواتي
Czech Czechia Czechs: checa checo tcheq tschech czesk czech cesk ceska cech cechy cec чех чеш चेक التشيك تشيك
Slovakia Slovak Slovaks: eslova slova slowac slowack slov словац словак
Slovenia Slovenian Slovenians Slovene: eslove slove slowen slovin словен
Serbia Serbian Serbians Serb Serbs: serb srb serbo серб
Bulgaria Bulgarian Bulgarians: bulhar bolgar болгар bulgar बुल्गारिया
Macedonia Macedonian Macedonians: macedo mazedo macedoi македо
Albania Albanian Albanians: alban албан
Ukraine Ukrainian Ukrainians: ucran ukrain ucrain ukraj укра украї यूक्रेन أوكران اوكران
Russia Russian Russians: 俄 러시아 rus russ ros rosj rosyj росси росі русск рус रूस روس
Belarus Belarusian Belarusians Belarussian: bielor biel belor weiss bialor белор білор बेलारूस
Georgia Georgian Georgians: 格鲁吉亚 乔治亚 喬治亞 georg gruzj gruzin gruz груз जॉर्जिया جورجي
Turkey Turkish Turk Turks Türkiye: 土耳其 튀르키예 터키 turq turk turc turch tureck turec turci тур तुर्की تركي
Egypt Egyptian Egyptians: 埃及 egip egypt agypt egizi егип єгип मिस्र مصر
Morocco Moroccan Moroccans: marruec marroqu maroc marok marokk marocch марок मोरक्को المغرب مغرب
Algeria Algerian Algerians: argel algeri алжир الجزائر جزائر
Jordan Jordanian Jordanians: jordan giordan иордан йордан जॉर्डन الأردن اردن
Lebanon Lebanese: liban liba libano libanes libans ливан ліван लेबनान لبنان
Syria Syrian Syrians: 叙 敘 siri syri syrie сири сирі सीरिया سوري
Cyprus Cypriot Cypriots: 塞浦路斯 chip chypr zyper zypr cipr cypr kypr кипр кіпр قبرص
Iraq Iraqi Iraqis: 伊拉克 irak iraq ирак इराक العراق عراق
Saudi Arabia: saud arab аравий сауд саудов सऊदी السعودي سعودي
India Indian Indians: 印 inde indi ind инди інді भारत हिंदुस्तान الهند هند
China Chinese Sino: 中 华 華 汉 漢 중국 chin cin kin кита चीन الصين صين
Japan Japanese: 日 일 jap giap япон जापान اليابان يابان
Korea Korean Koreans: 韩 韓 朝 한국 한반도 북한 북측 남북 北 남측 조선 core kore coree коре कोरिया كوريا
Thailand Thai Thais: 泰 태국 tail thail tajland taj таи тай थाई تايلند
Philippines Filipino Filipinos Philippine Filipina: 菲 filip philip филип філіп फिलीपी الفلبين فلبين
Indonesia Indonesian Indonesians: indones индонез इंडोनेशिया
Brazil Brazilian Brazilians: 巴西 brasi bresi brasil braz браз ब्राज़ील البرازيل برازيل
Mexico Mexican Mexicans: 墨 mejic mexic messic mexik meksyk mexiq мекс मेक्सिको المكسيك مكسيك
Argentina Argentine Argentinian: argentin аргентин
Peru Peruvian: peru perou перу
Chile Chilean: 智利 칠레 chil cil чили
Canada Canadian Canadians: 加拿大 canad kanad канад कनाडा
Australia Australian Australians Aussie: 澳 豪 호주 austral австрал ऑस्ट्रेलिया استرالي أسترالي
Zealand: 新西兰 紐西蘭 新西蘭 न्यूज neuseeland zeland zelanda neusee zelande nowozeland новозеланд зеланд न्यूज़ीलैंड
Britain British Briton Britons England English UK: 英 영국 イギリス inglaterr ingles anglet anglai britan bretagn
  brit grossbrit inghil wielk angl anglic brytyj brytan королев великобрит англ брит अंग्रे ब्रिट इंग्लैंड بريطان انجل
  إنجل royaume reino regno vereinigt konigreich zjednoczon krolestw spojen
Scotland Scottish Scots Scot: 苏格兰 蘇格蘭 escoc escoces ecoss schott scoz szkoc szkock skot шотл स्कॉट اسكتلند
Wales Welsh: gales gall walis waliz walia walij вел уэльс वेल्स ويلز
Ireland Irish: 爱尔兰 愛爾蘭 irland islandes irl irsk irlandes ирл ірл आयर ايرلند
Europe European Europeans EU Euro: 欧 歐 ヨーロッパ 유럽 euro europ ue evrop evropsk unii unie европ європ ес єс
  यूरोप اوروب أوروب
Asia Asian Asians: 亚 亞 アジア 아시아 asi asia azj ази азі एशिया
Africa African Africans: 非洲 非裔 南非 アフリカ 아프리카 afro afri afric afryk африк अफ्री افريق أفريق
America American Americans US U.S. USA: 美 미국 米 americ ameri amerik ameryk estadounid eeuu ee.uu etats-unis etats
  stany usa сша американ америк अमेरिक امريك أمريك us
Arab Arabs Arabic: 阿拉伯 arab араб अरब عرب
Israel Israeli Israelis: 以色列 israel izrael израил ізраїл इस्राएल इजरा اسرائيل إسرائيل
Jew Jews Jewish: 犹 猶 유대 ユダヤ judi jud juif juiv jude judisch ebre zyd zid евре єврей यहूदी يهود
Catholic Catholics: 天主 가톨릭 カトリック catol cathol kathol katol католи कैथोलिक
Christian Christians: 基督 crist chret christ krest chrzes христ ईसाई مسيح
Moscow Muscovite: 莫斯科 mosc moskau moskw moskv москв मॉस्को मास्को موسكو
London: londr londyn лондон लंदन لندن
Paris Parisian: 巴黎 paris parig paryz pariz париж पेरिस باريس
Vienna Viennese: 维也纳 wien vienn viden wieden viena вен वियना فيينا
Munich: munchen munch monac mnich мюнх म्यूनिख
Cologne: koln coloni kolon kolin кельн кёльн
Prague: prag prah праг प्राग
Warsaw: warsch varsov varsav warszaw варшав वारसॉ
Brussels: bruse bruxel brussel bruksel брюсс брюссел ब्रसेल्स بروكسل
Geneva: 日内瓦 ginebr genev genf ginevr genew женев जिनेवा جنيف
Venice Venetian: venec venis vened venezi wenec benat венец
Florence Florentine: florenc firenz florenz флорен
Naples Neapolitan: napol neapel neapol неапол
Milan Milanese: mil mailand mediolan милан
Turin: torin turyn turin турин
Athens Athenian: 雅典 aten athen аfin афин एथेंस اثينا
Lisbon: lisb liss lizbon лиссабон
Copenhagen: copenh kopenh kopenhag kodan копенг
Beijing Peking: 北京 베이징 pek pequ pechin pekin пекин बीजिंग بكين
Pyongyang: pyong piong phon пхенья пхеньян 平壤 평양 平壌
Seoul: 首尔 首爾 서울 seul seoul soul сеул सियोल
Kyiv Kiev: kiev kiew kijow kyj киев київ कीव كييف
Cairo: 开罗 開羅 cair kair caire каир काहिरा القاهرة قاهرة
Jerusalem: 耶路 jerus gerus jeroz иерус यरूशलेम القدس قدس
Mediterranean: 地中海 지중해 mediterr mittelm srodziemn stredozem средизем भूमध्य متوسط
Atlantic: 大西洋 대서양 atlant атлант अटलांटिक
Pacific: 太平洋 태평양 pacif pazif pacyfik tich тихоок тих प्रशांत
Caribbean: 加勒比 carib karib caraib karaib кариб
Antarctic Antarctica: 南极 南極 남극 antart antarct antarkt антаркт अंटार्कटिक
Arctic: 北极 北極 북극 artic arct arkt аркт आर्कटिक
Alps Alpine: alp альп आल्प्स
Danube: danub donau dunaj дуна
Rhine: rhein rin ren рейн
Bavaria Bavarian: bayer bavi baviera bawar bavor бавар
Saxony Saxon: sachs sajon saxe sasson saks saso саксон
Basque: vasc basq bask baskon баск
Tokyo: 东京 東京 도쿄 tok tokio токио टोक्यो طوكيو
Catalonia Catalan: catal katal катал
Crete Cretan: cret kret крит क्रीट
Sicily Sicilian: sicil sizil sycyl сицил
Tuscany Tuscan: tosc toskan тоскан
Normandy Norman: norman норманд
Brittany Breton: bret bretagn бретон
Burgundy: borg bourg burgund бургунд
Flanders Flemish: fland flam vlaam фланд фламанд
Crimea Crimean: crim krim krym крым крим
Baltic: balt ostsee балт
Balkans Balkan: 巴尔干 balcan balkan балкан
Hague: haya haye aia haag haga haagu гааг гаазьк 海牙 헤이그 ハーグ द हेग
"""
EXONYMS: dict[str, tuple[str, ...]] = {}
"""An English name to the beginnings of its forms in other languages."""
RELATED_NAMES: dict[str, frozenset[str]] = {}
"""An English name to those for the same place and its people."""
for _line in _TABLE.replace("\n  ", " ").strip().splitlines():
    _english, _, _forms = _line.partition(": ")
    for _name in _english.split():
        EXONYMS[_name] = (*EXONYMS.get(_name, ()), *_forms.split())
        RELATED_NAMES[_name] = frozenset(_english.split())
