"""How many people live in a country, in millions: only to tell what cannot be right.

United Nations, World Population Prospects 2024, estimates for 2024, rounded. The names are those of news copy.
"""

MILLIONS = {
    "India": 1451, "China": 1419, "United States": 345, "U.S.": 345, "Indonesia": 283, "Pakistan": 251, "Nigeria": 233,
    "Brazil": 212, "Bangladesh": 174, "Russia": 145, "Ethiopia": 132, "Mexico": 131, "Japan": 124, "Egypt": 117,
    "Philippines": 116, "Vietnam": 101, "Iran": 92, "Turkey": 87, "Türkiye": 87,
    "Germany": 85, "Thailand": 72, "Tanzania": 69,
    "United Kingdom": 69, "UK": 69, "Britain": 69, "France": 67, "South Africa": 64, "Italy": 59, "Kenya": 56,
    "Myanmar": 54, "Colombia": 53, "South Korea": 52, "Sudan": 50, "Uganda": 50, "Spain": 48, "Algeria": 47, "Iraq": 46,
    "Argentina": 46, "Afghanistan": 43, "Yemen": 41, "Canada": 40, "Poland": 39, "Morocco": 38, "Ukraine": 38,
    "Uzbekistan": 36, "Malaysia": 36, "Saudi Arabia": 34, "Peru": 34, "Ghana": 34, "Nepal": 30, "Venezuela": 28,
    "Australia": 27, "North Korea": 26, "Taiwan": 23, "Syria": 25, "Sri Lanka": 23, "Kazakhstan": 21, "Chile": 20,
    "Romania": 19, "Netherlands": 18, "Ecuador": 18, "Cambodia": 18, "Belgium": 12, "Cuba": 11, "Sweden": 11,
    "Czech Republic": 11, "Greece": 10, "Portugal": 10, "Israel": 9, "Hungary": 10, "Austria": 9, "Switzerland": 9,
    "Belarus": 9, "Laos": 8, "Hong Kong": 7, "Bulgaria": 7, "Serbia": 7, "Singapore": 6, "Denmark": 6, "Finland": 6,
    "Norway": 6, "Slovakia": 5, "Ireland": 5, "New Zealand": 5, "Mongolia": 3,
}  # fmt: skip
"""A country as news copy names it to the people living there, in millions."""

WORLD = 8_200
"""All people, in millions."""
