"""Given names that different transcriptions from Cyrillic, Arabic, Persian and Hebrew letters spell otherwise.

Facts: what the BGN/PCGN, ISO 9, passport, German, French and press transcriptions of the last decades print. A line is
one name. The Ukrainian and Belarusian form stands beside the Russian one, as English outlets have printed either for
one person.
"""

_SPELLING_GROUPS = """
Alexander Aleksandr Alexandr Aleksander Aleksandar Oleksandr Aliaksandr Alyaksandr Alexandre Iskander
Alexei Alexey Aleksei Aleksey Alexej Aleksej Alexeï Oleksiy Oleksii Aliaksei Alexi
Alexandra Aleksandra Oleksandra
Anatoly Anatoli Anatoliy Anatolii
Andrei Andrey Andriy Andrii Andrej Andreï
Anna Hanna Ganna
Arkady Arkadi Arkadiy Arkadii
Artem Artyom
Daniil Danil Danylo Daniel
Denis Denys
Dmitry Dmitri Dmitriy Dmitrii Dmitrij Dmytro Dimitri Dimitry Zmitser
Ekaterina Yekaterina Kateryna Katerina
Elena Yelena Olena Alena Alyona
Elizaveta Yelizaveta Yelyzaveta
Evgeny Evgeni Evgueni Jewgeni Jewgenij Evgeniy Evgenii Yevgeny Yevgeni Yevgeniy Yevgenii Yevhen Yevheniy Yevhenii
Evgenia Evgeniya Yevgenia Yevgeniya Yevheniia
Fyodor Fedor Fedir Feodor
Gennady Gennadi Gennadij Guennadi Gennadiy Gennadii Hennadiy Hennadii
Georgy Georgi Georgij Georgiy Georgii Giorgi Heorhiy Heorhii
Grigory Grigori Grigorij Grigoriy Grigorii Hryhoriy Hryhorii
Igor Ihor Ihar
Ilya Ilia Illia Illya
Irina Iryna
Ivan Iwan
Kirill Kyrylo Kiril
Konstantin Kostiantyn Kostyantyn Constantin
Ksenia Kseniya Xenia Kseniia
Leonid Leonyd
Maria Mariya Mariia
Maxim Maksim Maksym
Mikhail Mikhaïl Mikhailo Mykhailo Mykhaylo Michail Mikheil
Natalia Nataliya Natalya Nataliia
Nikita Mykyta Mikita
Nikolai Nikolay Nikolaj Nikolaï Nicolai Mykola Mikalai
Oleg Oleh Aleh
Pavel Pavlo Pawel
Pyotr Petr Petro
Semyon Semen
Sergei Sergey Sergej Sergueï Serguei Serhiy Serhii Sergiy Sergii Siarhei Serge Sargis Serzh
Sofia Sofiya Sofiia
Svetlana Svitlana Sviatlana
Taras Tarass
Tatiana Tatyana Tetiana Tetyana
Valery Valeri Waleri Walerij Valeriy Valerii
Vasily Vasili Wassili Wassilij Vassili Vasiliy Vasilii Vasyl
Viktor Victor Wiktor
Viktoria Viktoriya Victoria Viktoriia
Vitaly Vitali Witali Witalij Vitaliy Vitalii
Vladimir Volodymyr Uladzimir Wladimir
Vladislav Vladyslav Wladislaw
Vyacheslav Viacheslav Viatcheslav Wjatscheslaw
Yulia Yuliya Julia Julija Iuliia Yuliia
Yuri Yury Juri Jurij Yuriy Yurii Iurii Iouri Youri
Zhanna Janna Zhana

Abdel Abdul Abd Abdal Abdol
Abdullah Abdallah Abdulla Abdollah
Ahmad Ahmed
Amir Ameer Emir
Bashar Bashaar
Ebrahim Ibrahim Ibraheem
Faisal Faysal Feisal
Farid Fareed
Gamal Jamal
Hamid Hameed Hamed
Hassan Hasan
Hussein Hussain Husain Husayn Hossein Hosein Houssein Hussien
Ismail Ismael Esmail Esmaeil Ismaeel
Jafar Jaafar Ja'afar
Karim Kareem
Khaled Khalid
Mahmoud Mahmud Mahmood
Majid Majed
Marwan Merwan
Masoud Massoud Masud Massud
Mohammed Mohammad Mohamed Mohamad Muhammad Muhammed Muhamed Mohamedou
Mostafa Mustafa Moustafa
Mousa Musa Moussa
Nabil Nabeel
Nasser Nasir Naser
Nouri Nuri
Omar Umar Omer
Osama Usama
Othman Osman Uthman
Rashid Rashed Rasheed
Saad Sa'ad
Said Saeed Saied Sayeed Saeid
Salih Saleh Salah
Sami Samy
Seyed Sayed Sayyed Sayyid Syed Seyyed
Sharif Shareef Sherif
Sulaiman Suleiman Soleiman Solaiman Suleyman
Tariq Tareq Tarek Tarik
Walid Waleed
Yahya Yehia Yahia
Yassin Yasin Yaseen Yassine
Yusuf Yousef Youssef Yousuf Yusef Yosef Yousif
Zayed Zaid Zayd Zaied

Benjamin Binyamin Benyamin
Isaac Yitzhak Itzhak Yitzchak
Israel Yisrael
Jacob Yaakov Ya'akov
Moshe Moses
Yair Yaïr
"""


def _spellings() -> dict[str, frozenset[str]]:
    """Each given name, in small letters, to the names of its groups."""
    groups: dict[str, set[str]] = {}
    for line in filter(None, _SPELLING_GROUPS.splitlines()):
        for name in line.split():
            groups.setdefault(name.lower(), set()).add(line)
    return {name: frozenset(lines) for name, lines in groups.items()}


GIVEN_NAME_SPELLINGS: dict[str, frozenset[str]] = _spellings()
"""Given names in small letters, each with its groups; two names that share one are spellings of the same."""
