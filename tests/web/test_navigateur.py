"""The coach in a real browser: keyboard, reload, tabs, cuts, phone, dark, and on another site."""

from __future__ import annotations

import http.server
import json
import os
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
)
AXE = (Path(__file__).parent / "vendor" / "axe-core-4.14.1.min.js").read_text()
REPONSES = (
    "Une boulangerie au levain à Semur-en-Auxois",
    "Pour gagner ma vie, les marges sont bonnes",
    "Payer les études de mes enfants",
)
SUITE = (
    "Le respect, et la patience",
    "J’ai refusé une farine moins chère parce que le meunier n’était pas payé",
    "Les familles du quartier qui veulent savoir ce qu’elles mangent",
)
RAISON = "Nous existons pour nourrir le quartier"


@pytest.fixture(scope="module")
def navigateur():
    with sync_playwright() as playwright:
        chemin = CHROMIUM if os.path.exists(CHROMIUM) else None
        navigateur = playwright.chromium.launch(executable_path=chemin, args=list(ARGUMENTS))
        yield navigateur
        navigateur.close()


class Temoin:
    """Watches every page of a context: console errors and requests to other hosts."""

    def __init__(self, contexte: BrowserContext) -> None:
        self.erreurs: list[str] = []
        self.hotes: set[str] = set()
        contexte.on("console", self._console)
        contexte.on("weberror", lambda e: self.erreurs.append(str(e.error)))
        contexte.on("request", lambda r: self.hotes.add(urlsplit(r.url).netloc))

    def _console(self, message) -> None:
        if message.type in ("error", "warning"):
            self.erreurs.append(message.text)


@pytest.fixture
def ouvrir(navigateur: Browser, web):
    """Opens a browser context on the page: `ouvrir(width=…, height=…, theme=…)`."""
    contextes = []

    def ouvrir(width: int = 1280, height: int = 800, theme: str = "light", **options) -> Page:
        contexte = navigateur.new_context(
            viewport={"width": width, "height": height},
            color_scheme=theme,
            locale="fr-FR",
            **options,
        )
        contextes.append(contexte)
        contexte.temoin = Temoin(contexte)
        contexte.set_default_timeout(15_000)
        page = contexte.new_page()
        page.goto(web.url)
        expect(page.get_by_text("Quelle est votre activité")).to_be_visible()
        return page

    yield ouvrir
    for contexte in contextes:
        contexte.close()


def repondre(page: Page, texte: str) -> None:
    """Type an answer and wait for the coach's."""
    avant = page.locator(".coach-dit").count()
    page.get_by_label("Votre réponse").fill(texte)
    page.keyboard.press("Enter")
    expect(page.locator(".coach-dit")).to_have_count(avant + 1)


def dits(page: Page) -> list[str]:
    return page.locator(".vous-dites p").all_inner_texts()


def verifier_axe(page: Page) -> None:
    """No accessibility violation that axe-core can find."""
    # Evaluated from outside the page: its own policy would refuse an added script.
    page.evaluate(AXE)
    resultat = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    violations = [
        (v["id"], [n["target"] for n in v["nodes"]], v["nodes"][0]["failureSummary"])
        for v in resultat["violations"]
    ]
    assert violations == []


def focus(page: Page) -> str:
    """Accessible name, or text, of the focused element, through shadow roots."""
    return page.evaluate(
        """() => {
          let e = document.activeElement;
          while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
          return e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent;
        }"""
    )


def test_tout_au_clavier(ouvrir, web):
    """A whole conversation without a mouse, a reload in the middle, then the files."""
    page = ouvrir()
    # From the top of the page to the field, in reading order.
    parcours = []
    for _ in range(5):
        page.keyboard.press("Tab")
        parcours.append(focus(page))
    assert parcours == [
        "Passer en sombre",
        "Autres actions",
        "Conversation avec le coach",
        "Votre réponse",
        "Envoyer",
    ]
    page.keyboard.press("Shift+Tab")
    for texte in REPONSES:
        page.keyboard.type(texte)
        page.keyboard.press("Enter")
        expect(page.locator(".vous-dites", has_text=texte)).not_to_have_class("attente")
        expect(page.locator(".message").last).to_have_class("message coach-dit derniere nouvelle")
    # Quick replies sit just before the field, beside free text.
    expect(page.get_by_role("button", name="Pour ma famille")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    assert focus(page) == "Pour mes clients"
    page.reload()
    expect(page.get_by_role("button", name="Pour ma famille")).to_be_visible()
    assert dits(page) == list(REPONSES)
    page.get_by_role("button", name="Pour mes clients").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Quelle valeur ne trahiriez-vous")).to_be_visible()
    expect(page.get_by_label("Votre réponse")).to_be_focused()
    for texte in SUITE:
        repondre(page, texte)
    page.get_by_role("button", name="Oui, c’est exactement ça").press("Enter")
    expect(page.get_by_text("Quel pas ferez-vous")).to_be_visible()

    liste = page.locator(".liste")
    for attendu in (*REPONSES, "respect", "Les familles du quartier", RAISON):
        expect(liste).to_contain_text(attendu)
    expect(page.locator(".dessin svg")).to_contain_text("Votre raison d’être")
    with page.expect_download() as carte:
        page.get_by_role("button", name="Enregistrer la carte").press("Enter")
    svg = Path(carte.value.path()).read_text()
    assert svg.startswith("<svg") and "boulangerie" in svg and "http://www.w3.org/2000/svg" in svg
    for nom, debut in (("En Markdown", b"#"), ("Ma synthèse en PDF", b"%PDF")):
        with page.expect_download() as fichier:
            page.get_by_role("button", name=nom).press("Enter")
        assert Path(fichier.value.path()).read_bytes().startswith(debut)

    page.get_by_role("button", name="Autres actions").press("Enter")
    assert focus(page).startswith("Nouvelle conversation")
    page.keyboard.press("Escape")
    assert focus(page) == "Autres actions"
    page.get_by_role("button", name="Autres actions").press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("C’est effacé")).to_be_visible()
    expect(page.locator(".vous-dites")).to_have_count(0)
    expect(liste).not_to_contain_text("boulangerie")
    assert page.context.temoin.erreurs == []
    assert page.context.temoin.hotes == {f"127.0.0.1:{web.port}"}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("largeur", "hauteur"), [(1280, 800), (360, 740)])
def test_accessible_et_a_sa_place(ouvrir, theme, largeur, hauteur):
    """axe-core finds nothing, nothing overflows, in both themes, on a desk and on a phone."""
    page = ouvrir(largeur, hauteur, theme)
    for texte in REPONSES:
        repondre(page, texte)
    repondre(page, "m" * 300)
    for texte in SUITE:
        repondre(page, texte)
    page.get_by_role("button", name="Voir en liste").click()
    page.get_by_role("button", name="Autres actions").click()
    verifier_axe(page)
    page.keyboard.press("Escape")
    debord = page.evaluate("() => document.documentElement.scrollWidth - innerWidth")
    assert debord <= 0
    fond = page.evaluate(
        "() => getComputedStyle(document.querySelector('pourquoi-coach').shadowRoot"
        ".querySelector('.coach')).backgroundColor"
    )
    sombre = sum(int(c) for c in fond.strip("rgb()").split(",")) < 200
    assert sombre is (theme == "dark")
    bouton = "Passer en clair" if theme == "dark" else "Passer en sombre"
    page.get_by_role("button", name=bouton).click()
    verifier_axe(page)
    assert page.context.temoin.erreurs == []
    dossier = os.environ.get("CAPTURES")
    if dossier:
        page.get_by_role("button", name="Passer en").click()
        page.get_by_role("button", name="Voir en liste").click()
        page.screenshot(path=f"{dossier}/{theme}-{largeur}.png")


@pytest.mark.parametrize(("largeur", "hauteur"), [(320, 256), (320, 568), (640, 400)])
def test_ecran_bas(ouvrir, largeur, hauteur):
    """Zoomed to 200 or 400 %, or above a phone's keyboard: one scrolls, nothing covers anything."""
    page = ouvrir(largeur, hauteur)
    for texte in REPONSES:
        repondre(page, texte)
    expect(page.get_by_role("button", name="Pour ma famille")).to_be_visible()
    page.get_by_role("button", name="Pour ma famille").scroll_into_view_if_needed()
    pied = page.locator(".pied").bounding_box()
    carte = page.locator(".vers-carte").bounding_box()
    assert pied["y"] + pied["height"] <= carte["y"] + 1
    assert page.locator(".journal").bounding_box()["height"] >= 100
    assert page.evaluate("() => document.documentElement.scrollWidth - innerWidth") <= 0
    page.get_by_role("button", name="Pour ma famille").click()
    expect(page.locator(".vous-dites")).to_have_count(4)


def test_texte_hostile(ouvrir):
    """What people write, and what the coach repeats, stays text."""
    page = ouvrir()
    page.on("dialog", lambda d: pytest.fail("script executed"))
    hostiles = (
        "écho <img src=x onerror=alert(1)><script>alert(1)</script>",
        "écho javascript:alert(1) [clic](javascript:alert(1)) data:text/html,x",
        "écho {{7*7}} %s ${x} \u202egauche https://exemple.fr/a?b=c.",
    )
    for texte in hostiles:
        repondre(page, texte)
    assert page.locator(".pile img, .pile script").count() == 0
    liens = page.locator(".coach-dit a")
    expect(liens).to_have_count(1)
    assert liens.get_attribute("href") == "https://exemple.fr/a?b=c"
    assert "noopener" in liens.get_attribute("rel")
    expect(page.locator(".coach-dit").last).to_contain_text("{{7*7}} %s ${x} gauche")
    page.get_by_label("Votre réponse").fill("a" * 2500)
    page.keyboard.press("Enter")
    expect(page.get_by_text("2500 / 2000 caractères")).to_be_visible()
    assert page.context.temoin.erreurs == []


def test_deux_onglets(ouvrir, web):
    """The second tab joins the conversation; each shows what the other says."""
    page = ouvrir()
    repondre(page, REPONSES[0])
    autre = page.context.new_page()
    autre.goto(web.url)
    expect(autre.locator(".vous-dites")).to_have_count(1)
    repondre(autre, REPONSES[1])
    expect(page.get_by_text("À quoi vous servira cet argent")).to_be_visible()
    assert dits(page) == dits(autre) == list(REPONSES[:2])


def test_memoire(ouvrir, web):
    """Closing the browser forgets the visitor, unless they asked not to be forgotten."""
    page = ouvrir()
    repondre(page, REPONSES[0])
    contexte = page.context
    page.close()
    page = contexte.new_page()
    page.goto(web.url)
    expect(page.get_by_text("Quelle est votre activité")).to_be_visible()
    expect(page.locator(".vous-dites")).to_have_count(0)
    repondre(page, "Un garage")
    with page.expect_response("**/renouvellement"):
        page.get_by_label("Me retrouver sur cet appareil").check()
    page.wait_for_function("() => Object.keys(localStorage).length > 0")
    assert "garage" not in json.dumps(page.evaluate("() => ({...localStorage, ...sessionStorage})"))
    page.close()
    page = contexte.new_page()
    page.goto(web.url)
    expect(page.locator(".vous-dites")).to_have_text(["Vous : Un garage"])
    expect(page.get_by_label("Me retrouver sur cet appareil")).to_be_checked()
    page.get_by_role("button", name="Autres actions").click()
    page.get_by_role("button", name="Quitter cet appareil").click()
    expect(page.get_by_text("Vous avez quitté la conversation")).to_be_visible()
    assert page.evaluate("() => [localStorage.length, sessionStorage.length]") == [0, 0]
    page.get_by_role("button", name="Commencer une autre conversation").click()
    expect(page.get_by_text("Quelle est votre activité")).to_be_visible()
    expect(page.locator(".vous-dites")).to_have_count(0)


def test_coupure_et_redemarrage(ouvrir, web):
    """Cut off, then the server killed: what was written goes out later, once, in order."""
    page = ouvrir()
    repondre(page, REPONSES[0])
    page.context.set_offline(True)
    web.tuer()
    expect(page.get_by_role("status")).to_contain_text("Hors ligne")
    for texte in REPONSES[1:]:
        page.get_by_label("Votre réponse").fill(texte)
        page.keyboard.press("Enter")
    expect(page.locator(".attente")).to_have_count(2)
    expect(page.get_by_text("Partira au retour de la connexion")).to_have_count(2)
    web.demarrer()
    page.context.set_offline(False)
    expect(page.get_by_role("status")).to_have_text("En ligne", timeout=20_000)
    expect(page.get_by_role("button", name="Pour ma famille")).to_be_visible(timeout=20_000)
    expect(page.locator(".attente")).to_have_count(0)
    page.reload()
    expect(page.locator(".vous-dites")).to_have_count(3)
    assert dits(page) == list(REPONSES)
    # The answers lost on the way came back with the history, none twice.
    textes = page.locator(".coach-dit").all_inner_texts()
    assert len(textes) == len(set(textes)) == 4


def test_apres_l_effacement(ouvrir, web):
    """Everything erased, the next message opens another visit by itself, and is heard there."""
    page = ouvrir()
    repondre(page, REPONSES[0])
    page.get_by_label("Votre réponse").fill("Effacer mes données")
    page.keyboard.press("Enter")
    expect(page.get_by_text("il ne reste rien")).to_be_visible()
    expect(page.locator(".vous-dites")).to_have_count(0)
    for texte in ("Un salon de coiffure", REPONSES[1]):
        page.get_by_label("Votre réponse").fill(texte)
        page.keyboard.press("Enter")
    expect(page.get_by_text("À quoi vous servira cet argent")).to_be_visible(timeout=20_000)
    expect(page.get_by_role("status")).to_have_text("En ligne")
    expect(page.locator(".attente")).to_have_count(0)
    # Shown in the order they were heard: greeted first, then each answer under its message.
    lus = page.locator(".pile").inner_text()
    places = [
        lus.index(texte)
        for texte in (
            "Quelle est votre activité",
            "Un salon de coiffure",
            "Pourquoi avez-vous choisi",
            REPONSES[1],
            "À quoi vous servira cet argent",
        )
    ]
    assert places == sorted(places)
    page.reload()
    expect(page.locator(".vous-dites")).to_have_count(2)
    assert dits(page) == ["Un salon de coiffure", REPONSES[1]]
    assert page.context.temoin.erreurs == []


def test_visite_revoquee_ailleurs(ouvrir, web):
    """A token that opens nothing any more, kept by the tab, is replaced rather than tried again."""
    page = ouvrir()
    repondre(page, REPONSES[0])
    page.evaluate(
        """async () => {
          const jeton = sessionStorage.getItem(`pourquoi:${location.origin}`);
          await fetch('/web/api/identite/revocation', {
            method: 'POST', headers: {Authorization: `Bearer ${jeton}`}});
        }"""
    )
    expect(page.get_by_text("nous repartons d’une page blanche")).to_be_visible(timeout=20_000)
    repondre(page, "Un garage")
    assert dits(page) == ["Un garage"]


PAGE_HOTE = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Chambre</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/hote.css">
<script src="{coach}/widget.js" defer data-color="#0b6e4f" data-title="Parler de mon projet"
  data-position="left" data-greeting="Bienvenue à la Chambre de métiers."></script></head>
<body><main><h1>Chambre de métiers</h1><p>Une page.</p><button>Autre</button></main></body></html>"""
CSS_HOTE = "html{font-size:10px} *{color:#700!important;font-family:monospace} button{display:none}"


@pytest.fixture(scope="module")
def site_hote(web, origine_amie):
    """A site of someone else, on another origin, whose policy allows the coach and nothing more."""
    prise = f"ws://127.0.0.1:{web.port}"
    politique = (
        f"default-src 'none'; script-src {web.url}; connect-src {web.url} {prise}; "
        "style-src 'self'; img-src data:; require-trusted-types-for 'script'"
    )

    class Site(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            css = self.path.endswith(".css")
            corps = CSS_HOTE if css else PAGE_HOTE.format(coach=web.url)
            self.send_response(200)
            self.send_header("Content-Type", "text/css" if css else "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", politique)
            self.end_headers()
            self.wfile.write(corps.encode())

        def log_message(self, *_arguments) -> None:
            pass

    serveur = http.server.ThreadingHTTPServer(("127.0.0.1", urlsplit(origine_amie).port), Site)
    threading.Thread(target=serveur.serve_forever, daemon=True).start()
    yield origine_amie
    serveur.shutdown()


@pytest.mark.parametrize(("largeur", "theme"), [(1280, "light"), (360, "dark")])
def test_sur_un_autre_site(navigateur, web, site_hote, largeur, theme):
    """One line on a strict site: a bubble, then the conversation, and nothing of the site leaks."""
    contexte = navigateur.new_context(
        viewport={"width": largeur, "height": 740}, color_scheme=theme, reduced_motion="reduce"
    )
    temoin, page = Temoin(contexte), contexte.new_page()
    recus: list[str] = []
    page.on("response", lambda r: recus.append(urlsplit(r.url).path))
    page.goto(site_hote)
    bulle = page.get_by_role("button", name="Parler de mon projet")
    expect(bulle).to_be_visible()
    verifier_axe(page)
    assert [c for c in recus if c.startswith("/web/")] == []
    style = bulle.evaluate("e => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor]")
    assert style == ["rgb(255, 255, 255)", "rgb(11, 110, 79)"]
    bulle.focus()
    page.keyboard.press("Enter")
    dialogue = page.get_by_role("dialog", name="Parler de mon projet")
    expect(dialogue).to_contain_text("Bienvenue à la Chambre de métiers.")
    expect(page.get_by_text("Quelle est votre activité")).to_be_visible()
    expect(page.get_by_label("Votre réponse")).to_be_focused()
    repondre(page, REPONSES[0])
    assert (
        page.get_by_text("Quelle est votre activité").evaluate(
            "e => parseFloat(getComputedStyle(e).fontSize)"
        )
        >= 16
    )
    if os.environ.get("CAPTURES"):
        page.screenshot(path=f"{os.environ['CAPTURES']}/hote-{largeur}.png")
    verifier_axe(page)
    page.keyboard.press("Escape")
    expect(bulle).to_be_focused()
    expect(dialogue).to_be_hidden()
    page.reload()
    bulle.click()
    expect(page.locator(".vous-dites")).to_have_count(1)
    assert temoin.erreurs == []
    assert temoin.hotes == {urlsplit(site_hote).netloc, f"127.0.0.1:{web.port}"}
    contexte.close()


def test_poids(web):
    """What the bubble adds to a site, and what opening it adds, compressed."""
    import httpx

    def poids(chemin: str) -> int:
        with httpx.stream("GET", web.url + chemin, headers={"Accept-Encoding": "gzip"}) as reponse:
            return sum(len(bloc) for bloc in reponse.iter_raw())

    assert poids("/widget.js") <= 15_000
    ouverts = ("coach", "carte", "connexion", "couleurs", "style", "texte")
    chemins = [f"/web/{nom}.js" for nom in ouverts]
    chemins.append("/web/vendor/socket.io-client-4.8.4.esm.min.js")
    assert sum(map(poids, chemins)) <= 200_000
