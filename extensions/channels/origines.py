"""Which sites may embed the widget, and the headers that make browsers enforce it."""

from __future__ import annotations

from urllib.parse import urlsplit

# Nothing inline, nothing from elsewhere, and no string ever parsed as markup or script.
POLITIQUE_DE_PAGE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
POLITIQUE_DE_FICHIER = "default-src 'none'"


class Origines:
    """The origins allowed to talk to this server: its own, and those of `ALLOWED_ORIGINS`.

    Args:
        autorisees: such as `https://www.exemple.fr`, without path.
    """

    def __init__(self, autorisees: tuple[str, ...]) -> None:
        self.autorisees = frozenset(o.lower() for o in autorisees)

    def accepte(self, origine: str | None, hote: str | None) -> bool:
        """Whether a request with these `Origin` and `Host` headers may be answered.

        Without an `Origin` the request does not come from another site's page: the token decides.
        Our own origin is recognised by its host alone, since behind a proxy that ends TLS the
        server does not see the visitor's scheme.
        """
        if origine is None or origine.lower() in self.autorisees:
            return True
        parties = urlsplit(origine)
        if parties.scheme not in ("http", "https") or not hote:
            return False
        return parties.netloc.lower() == hote.lower()

    def entetes_cors(self, origine: str | None, hote: str | None) -> dict[str, str]:
        """Headers that let an allowed site's page read the answer; never with cookies."""
        if origine is None or not self.accepte(origine, hote):
            return {"Vary": "Origin"}
        return {
            "Access-Control-Allow-Origin": origine,
            "Access-Control-Allow-Methods": "GET, POST",
            "Access-Control-Allow-Headers": "Authorization, Content-Type",
            "Access-Control-Expose-Headers": "Content-Disposition, Retry-After",
            "Access-Control-Max-Age": "600",
            "Vary": "Origin",
        }

    def entetes_de_page(self) -> dict[str, str]:
        """Headers of our own page: what it may load, and who may frame it."""
        cadres = " ".join(["'self'", *sorted(self.autorisees)])
        entetes = {"Content-Security-Policy": f"{POLITIQUE_DE_PAGE}; frame-ancestors {cadres}"}
        # This older header cannot hold a list: browsers that know the policy ignore it.
        if not self.autorisees:
            entetes["X-Frame-Options"] = "SAMEORIGIN"
        return entetes


ENTETES_COMMUNS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    # Scripts of the widget are loaded by other sites on purpose: the origin list decides, not this.
    "Cross-Origin-Resource-Policy": "cross-origin",
}
