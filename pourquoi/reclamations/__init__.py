"""What a message claims back of the notebook: an answer forgotten, gone, wrong, or one detail of it.

« Tu as oublié la recette dans les valeurs » adds, where « oublie la recette » takes out; « remets
ma clientèle d'avant : … » and « le geste, c'est pas ça, je voulais dire que… » say the whole of an
answer again; « et le boucher, c'est à la semaine » puts one detail right. Each kind of claim has
its module; `une_par_une` hears them in turn, the surest first.
"""

from pourquoi.reclamations.une_par_une import reclamations

__all__ = ["reclamations"]
