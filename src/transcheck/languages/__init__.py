"""Word tables, a module or package for each language: data only."""
