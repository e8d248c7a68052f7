"""Family names, in Latin letters as English news writes them, of languages that put the family name first.

Sources: the common ones of the 2015 South Korean census and of the Chinese household registers of the 2010s.
"""

KOREAN = frozenset(
    """
    Ahn An Bae Baek Ban Bang Bong Byun Cha Chae Chang Cho Choe Choi Chon Choo Chu Chun Chung Do Eom Eum Gang Go
    Goo Gu Guk Gwak Gwon Ha Hahm Ham Han Heo Ho Hong Huh Hur Hwang Hyun Im In Jang Jee Jeon Jeong Ji Jin Jo Joo
    Ju Jun Jung Kang Ki Kil Kim Ko Kong Koo Ku Kwak Kwon Lee Lim Ma Maeng Min Moon Mun Myung Na Nam Namgoong
    Namkoong No Noh Oh Ok Paek Paik Pak Pan Park Pyo Ra Ri Roh Ryoo Ryu Sa Seo Seok Seol Seong Seonu Shim Shin
    Sim Sin Sohn Son Song Suh Suk Sul Sun Sunwoo Sung Tak U Um Wang Wi Won Woo Yang Yeo Yeom Yeon Yi Yim Yoo
    Yoon You Yu Yum Yun
    """.split()
)

CHINESE = frozenset(
    """
    Bai Bao Cai Cao Chai Chang Chao Chen Cheng Chiang Chou Chu Cui Dai Deng Ding Dong Dou Du Duan Fan Fang Fei
    Feng Fu Gao Ge Geng Gong Gu Guan Guo Han Hao He Hou Hsiao Hsieh Hsu Hu Hua Huang Huo Jia Jiang Jin Kang Kong
    Kung Lai Lan Lei Li Liang Liao Lin Ling Liu Long Lou Lu Luo Lyu Ma Mao Mei Meng Miao Mu Ni Nie Pan Pang Peng
    Qi Qian Qiang Qiao Qin Qiu Ren Shan Shao Shen Sheng Shi Song Su Sun Tan Tang Tao Teng Tian Tong Tsai Tsao
    Tseng Tu Wan Wang Wei Wen Weng Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Ye Yi Yin You Yu
    Yuan Yue Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zong Zou Zuo
    """.split()
)

EAST_ASIAN = KOREAN | CHINESE
