"""The commonest words of grammar of languages in Latin script, to tell a foreign sentence from an English one.

Words that English copy also has ("die", "was", "on", "a") are kept only where the language cannot be told without.
"""

_WORDS = {
    "cs": (
        "se na že je ale jako jsem jsou byl byla bylo by pro po od do za při nebo také který která které když "
        "jeho její mezi před podle už jen není více proti této tento toho"
    ),
    "da": (
        "og det er en af til på som med har ikke den et fra blev efter også kan han hun vil skal sig der ved "
        "eller men om havde været mod over under siger"
    ),
    "de": (
        "der die und das ist den nicht von zu mit sich auf für dem ein eine einen einer des im auch als es wird "
        "werden bei nach wie aus sind er sie dass noch nur über vor zum zur oder aber haben hat wurde durch "
        "gegen seit ihre ihr seine sein ihren seinen wenn um dieser diese diesem dann kann mehr sei unter "
        "zwischen wir ich uns am vom an ob hatte waren war"
    ),
    "es": (
        "de la que el en y los se del las por un una con para no es al lo como más pero sus le ha su este esta "
        "entre cuando muy sin sobre también desde hasta fue son según dijo donde quien porque"
    ),
    "fi": (
        "ja on ei että se hän oli kun myös mutta ovat joka jos tai niin sen hänen kuin ole vain mukaan jälkeen "
        "sekä tämä olisi vielä jo"
    ),
    "fr": (
        "de la le et les des en un une du que est pour qui dans par sur plus pas au avec ce il elle sont ne se "
        "aux mais ou cette son sa ses leur leurs été ont comme après selon entre sans être avait aussi"
    ),
    "hr": ("i je u se na da su za od s koji koja koje bi će što kao ili ali samo nije nakon prema iz o te još već kod"),
    "hu": (
        "a az és hogy nem is egy meg volt mint csak már de el ez ha vagy azt még szerint után lesz között amely miatt"
    ),
    "id": (
        "yang dan di dari untuk dengan pada ini itu tidak dalam akan adalah ke oleh juga karena sebagai telah "
        "mereka ada saat bisa kata atau para bahwa dia tersebut sudah kepada lebih tahun menjadi setelah seperti "
        "ia kami kita sangat lagi hanya namun lain sebuah seorang antara secara masih hingga mengatakan memiliki "
        "dapat satu dua terhadap begitu belum sekitar kembali mana agar ketika jika tetapi semua tentang"
    ),
    "it": (
        "di che e la il un una per non con del della dei delle si da in le gli i sono ha al alla anche come più "
        "ma nel nella dal dalla è lo se questo questa tra dopo stato essere ed hanno secondo"
    ),
    "nl": (
        "de het een van en in is dat op te zijn met voor niet die aan er om ook als bij door naar uit nog maar "
        "heeft wordt werd over dan zich tot hij ze deze dit haar worden geen hun hebben was werden heb ik we kan "
        "zou onder toen meer alle tussen tegen volgens"
    ),
    "no": (
        "og det er en av til på som med har ikke den et fra ble etter også kan han hun vil skal seg der ved "
        "eller men om hadde vært mot sier"
    ),
    "pl": (
        "w i na z się do nie to że jest o jak po od za przez ale oraz był była było są dla jego jej ma może tym "
        "tego który która które przed już czy lub także"
    ),
    "pt": (
        "de a que o e do da em um para com não uma os no se na por mais as dos como mas ao das à seu sua ou "
        "quando muito nos já está também pelo pela até isso ela ele entre depois sem foi são segundo disse"
    ),
    "ro": (
        "de și în a la cu pe care din nu o să un este că pentru au mai ale fi fost prin după sau dar ca sunt lui "
        "acest această între către despre"
    ),
    "sv": (
        "och det att i en som på är av för med till den inte har de ett om var från men han hon kan ska efter "
        "vid eller också sig mot under säger blev"
    ),
    "tl": "ang ng sa na mga ay at ni si para hindi ito siya kanyang kung nang may din rin dahil pero ayon isang",
    "tr": (
        "ve bir bu da de için ile olarak çok daha olan gibi ancak kadar sonra ne o her ya göre var olduğunu dedi "
        "ise tarafından en olduğu"
    ),
    "vi": (
        "và của là các có được cho trong không với một người này đã khi những từ đến về ra ở sẽ cũng vào như để "
        "theo năm sau trên nhiều tại ông bà sự hơn lại nói bị đang phải thể nước thì mà nếu cùng lên chỉ gì rất "
        "lần đầu giữa thứ việc đi cả mình tôi họ bạn ấy nay kể qua hai đây cách hay"
    ),
}

FOREIGN_FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _WORDS.items()
}
"""ISO 639-1 code to words in small letters."""

TELLTALE_ENGLISH = frozenset(
    "the and that with from this which have has were been their his its who would said they but not by for at to of he "
    "she will their when than these there about what after before could should where while had been".split()
) - frozenset("had of he to at when by".split())
"""Words of English grammar that are rare in other languages: two of them make a sentence English."""
