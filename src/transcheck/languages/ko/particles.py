"""Particles that Korean writes right behind a noun.

Facts: the case and auxiliary particles (조사) of the standard grammar, the sequences of two that are common in news
copy, the plural 들 and the copula.
"""

PARTICLES = frozenset(
    """
    가 과 까지 께 께서 나 는 도 들 들은 들의 들이 라고 라는 로 로부터 로서 를 만 만의 만이 며 밖에 보다 부터 뿐 에 에게
    에게는 에게서 에는 에도 에만 에서 에서는 에서도 에선 엔 와 와는 와의 으로 으로는 으로도 으로부터 으로서 은 을 의 이
    이나 이다 이라 이라고 이라는 이며 이었다 이자 인 인데 입니다 조차 처럼 하고 한테
    """.split()
)
"""As they follow a noun, with nothing behind them."""
