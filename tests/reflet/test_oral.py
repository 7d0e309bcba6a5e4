"""What is only heard: slips put right on the way, laughs, words of address, jokes before the answer."""

from __future__ import annotations

import pytest

from pourquoi.reflet import essentiel, refleter
from pourquoi.reflet.oral import a_moitie_dit, sans_oral
from pourquoi.reflet.typographie import nettoyer

# fmt: off
REPRIS = [
    # A name for another.
    ("Je suis comptable, enfin secrétaire comptable depuis six mois", "Je suis secrétaire comptable depuis six mois"),
    ("Je vends des bougies, pardon des cierges, aux paroisses", "Je vends des cierges, aux paroisses"),
    ("mes clients, enfin mes clientes, c'est des mamans", "mes clientes, c’est des mamans"),
    ("c'est pour les jeunes, enfin plutôt les ados du quartier", "c’est pour les ados du quartier"),
    ("Je répare des vélos, enfin des vélos cargos surtout.", "Je répare des vélos cargos surtout."),
    ("Bonjour, je suis opticienne en magasin, enfin non, opticienne à domicile", "Bonjour, je suis opticienne à domicile"),
    ("la fille aussi souffle, enfin sa fille quoi, celle de Lyon", "sa fille aussi souffle, celle de Lyon"),
    # What is said instead, up to the like of it.
    ("Je pourrais payer ses factures à trente jours comme promis, enfin non, plutôt à la livraison, et lui laisser la vitrine",
     "Je pourrais payer ses factures à la livraison, et lui laisser la vitrine"),
    ("Je préfère leur servir un verre d'eau et les laisser regarder, enfin non, plutôt leur laisser le temps de venir à moi",
     "Je préfère leur servir un verre d’eau et leur laisser le temps de venir à moi"),
    ("il n'y aurait plus un seul endroit où entrer, enfin non, plutôt un endroit où l'on peut rester",
     "il n’y aurait plus un endroit où l’on peut rester"),
    ("je voudrais vendre du pain, enfin non plutôt nourrir le village", "je voudrais nourrir le village"),
    # « encourager » does not begin with « en ».
    ("je veux lire en silence avec eux, non, plutôt encourager leurs questions", "je veux encourager leurs questions"),
    # What was refused is what is put right, or the sentence before.
    ("Pas les soigner, enfin plutôt les écouter jusqu'au bout.", "Les écouter jusqu’au bout."),
    ("surtout pas leur faire la leçon, non, plutot leur montrer comment on affûte", "leur montrer comment on affûte"),
    ("pas cher, enfin plutôt abordable pour les gens d'ici", "abordable pour les gens d’ici"),
    ("J'ai un atelier. Ou plutôt je partage un atelier avec un luthier.", "Je partage un atelier avec un luthier."),
    ("Pour ne pas fermer. Enfin, plutôt pour qu'on cuisine encore ici.", "Pour qu’on cuisine encore ici."),
    ("Je veux que mes clients rient. Enfin non, plutôt qu'ils se reposent.", "Je veux que mes clients se reposent."),
    ("Des gens qui râlent tout le temps. Enfin, « râlent », plutôt qui s'inquiètent.", "Des gens qui s’inquiètent."),
    ("Je vends des fleurs. Non, plutôt mourir que vendre du plastique.", "Je vends des fleurs. Non, plutôt mourir que vendre du plastique."),
    ("Mes clients sont plutôt des anciens, enfin pas tous.", "Mes clients sont plutôt des anciens, enfin pas tous."),
    # What only leads to what is said.
    ("Disons que je paie comptant, et que je rappelle le soir.", "Je paie comptant, et je rappelle le soir."),
    ("moi je dirais plutot le gout du travail fini", "le gout du travail fini"),
    ("C'est dit. Mais s'il faut une autre raison, les mains de ma tante dans la farine.", "C’est dit. les mains de ma tante dans la farine."),
    ("si ça casse, ben je reprends tout", "si ça casse, je reprends tout"),
    ("l'été on a ben des touristes", "l’été on a ben des touristes"),
    ("s'il faut une voiture, je la loue", "s’il faut une voiture, je la loue"),
    ("je dirais à mon père que c'est repris", "je dirais à mon père que c’est repris"),
    # A number, a day.
    ("la dame a 92 ans, non 94, et je la lave", "la dame a 94 ans, et je la lave"),
    ("j'ai trois, non quatre apprentis", "j’ai quatre apprentis"),
    ("on ouvre en mars, pardon en avril", "on ouvre en avril"),
    ("mardi, non mercredi, j'appelle le meunier", "mercredi, j’appelle le meunier"),
    ("jeudi je vois la pharmacienne, non vendredi jeudi j'ai mon petit, pour laisser mes cartes",
     "vendredi je vois la pharmacienne, pour laisser mes cartes"),
    ("Jeudi je fais goûter à la crèche... non attends, plutôt samedi au marché avec ma fille", "samedi au marché avec ma fille"),
    # Taken back.
    ("la patience. enfin non pas la patience, le respect", "le respect"),
    ("La rapidité, non, pas la rapidité, la précision.", "la précision."),
    ("La douceur. Non, la patience.", "la patience."),
    ("une dame sourde, pardon, pas sourde, aveugle d'un œil", "une dame aveugle d’un œil"),
    ("les nuits, et puis le ménage aussi, enfin non le ménage un peu quand même. les dimanches oui", "les nuits. les dimanches oui"),
    ("il le voit pas toujours, si, je laisse le cahier sur la table", "je laisse le cahier sur la table"),
    ("Je reprends... pardon, je crée, c'est mon ancien patron qui avait repris", "je crée, c’est mon ancien patron qui avait repris"),
    # Only heard.
    ("tt le monde mdr, tt le monde a faim", "tt le monde, tt le monde a faim"),
    ("il voit la broche frr, jla monte devant lui", "il voit la broche, jla monte devant lui"),
    ("mais sinn bah les gens veulent du moins gras", "les gens veulent du moins gras"),
    ("payer mes loyers, quoi. et dormir", "payer mes loyers. et dormir"),
    ("je laisse le neuf quoi les gros chantiers", "je laisse le neuf, les gros chantiers"),
    ("ils dorment quoi et ils ont plus peur", "ils dorment, et ils n’ont plus peur"),
    ("Mettons : passer mercredi à l'école", "passer mercredi à l’école"),
    ("pourquoi, ben parce que j'ai grandi là", "parce que j’ai grandi là"),
    # The joke goes, and what was said already.
    ("Ceux qui ont un compte en banque. Je plaisante à moitié : tout le monde, du moment que ça paie.", "tout le monde, du moment que ça paie."),
    ("Le café. Plus sérieusement : dire non quand il n'en a pas besoin.", "dire non quand il n’en a pas besoin."),
    ("Je vous l'ai dit il y a un instant, c'est la visite du jeudi", "c’est la visite du jeudi"),
    ("je crois que je vous l'ai un peu dit, c'est la honte de mon voisin", "c’est la honte de mon voisin"),
]
INTACTS = [
    "La valeur, c'est la lenteur, non la langueur.",
    "Non aux intrants, non aux labours profonds",
    "Changez le jour : ce sera samedi et non mardi",
    "je me lève à 5 heures, non pas par choix",
    "Enfin libre, voilà ce que je voulais",
    "ils mangent pas n'importe quoi",
    "Je ne sais pas quoi, peut-être le lien",
    "je sais pas quoi et comment faire",
    "ils savent à quoi la pièce sert",
    "mon frère m'a aidé, non seulement lui mais ma mère",
    "mon reuf il dit que c'est pour le daron",
]
# fmt: on


@pytest.mark.parametrize(("texte", "attendu"), REPRIS, ids=lambda v: v[:40])
def test_reprise(texte: str, attendu: str) -> None:
    assert sans_oral(nettoyer(texte)) == attendu


@pytest.mark.parametrize("texte", INTACTS)
def test_intact(texte: str) -> None:
    assert sans_oral(nettoyer(texte)) == nettoyer(texte)


def test_reprise_qui_reste() -> None:
    assert a_moitie_dit("le cuir, enfin non, ce qui tient")
    assert a_moitie_dit("sérénité", ", non, soulagement")
    assert not a_moitie_dit("je suis fleuriste, enfin je vais l’être")


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            "vendredi, non samedi, je passe chez le luthier",
            "samedi, vous passez chez le luthier",
        ),
        ("je vends des tapis mdr, enfin des kilims", "vous vendez des kilims"),
        (
            "le luthier qui me répare les manches, je pourrais le payer au lieu de lui dire « la semaine prochaine »",
            "le luthier qui vous répare les manches, vous pourriez le payer au lieu de lui dire “la semaine prochaine”",
        ),
        (
            "Parce que ma grand-mère a eu des lunettes cassées, enfin non, pas cassées, mal réglées",
            "votre grand-mère a eu des lunettes mal réglées",
        ),
    ],
)
def test_reflet_d_une_reprise(texte: str, attendu: str) -> None:
    reflet = refleter(texte)
    assert reflet is not None and reflet.texte == attendu
    assert "mdr" not in essentiel(texte)


def test_a_number_does_not_take_the_place_of_a_noun() -> None:
    dit = "trois heures dessus à la main, enfin deux heures et demie"
    assert "à la deux" not in sans_oral(dit)


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("c’est le four qui commande hein pas moi", "c’est le four qui commande, pas moi"),
        ("c’est bon hein", "c’est bon"),
        ("on rigole beaucoup mdr il voit tout", "on rigole beaucoup, il voit tout"),
        ("je répare mdr les vélos", "je répare les vélos"),
    ],
)
def test_a_comma_is_left_between_two_clauses(texte: str, dit: str) -> None:
    assert sans_oral(texte) == dit
