"""The synthesis of a session: in the chat, as Markdown, as a page to print and as a picture.

Every function takes the exported record of a session; any of its keys may be missing.
Drawing is slow (tenths of a second): call `pdf`, `carte_svg` and `carte_png` off the event loop.
"""

from __future__ import annotations

from pourquoi.synthese.bulle import texte_court
from pourquoi.synthese.dessin_png import carte_png
from pourquoi.synthese.dessin_svg import carte_svg
from pourquoi.synthese.document import markdown
from pourquoi.synthese.page import pdf

__all__ = ["carte_png", "carte_svg", "markdown", "pdf", "texte_court"]
