// The why-map: what the person has said, drawn as a vine that climbs from where they start to the
// sentence that sums them up. `lire` makes sense of the record, `dessiner` draws it, `lister` says
// the same thing as a list.

import { el, typographie } from './texte.js';

const SVG = 'http://www.w3.org/2000/svg';
const SERIF = "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, 'Liberation Serif', serif";
const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', sans-serif";

const STATUTS = { createur: 'création', repreneur: 'reprise' };
const MOTIFS = {
  motif_argent: 'l’argent',
  motif_mixte: 'l’argent et davantage',
  motif_opportunite: 'l’occasion',
  motif_offre: 'l’offre',
  motif_personnel: 'ce qui compte pour vous',
  motif_sens: 'le sens',
};
const PARTENAIRES = {
  clients: 'Clients',
  fournisseurs: 'Fournisseurs',
  collaborateurs: 'Collaborateurs',
  confreres: 'Confrères',
};

// Which of the seven stages the coach's pending question belongs to.
const ETAPES_DU_COACH = [
  /^(activite|statut)/, /^pourquoi/, /^(valeurs|acte|regard_client)/,
  /^(coeur_clientele|renoncements)/, /^(geste_)?respect/, /^raison_detre/, /^(action_7_jours|engagement)/,
];

/**
 * Make sense of an exported record, whole, partial or absent.
 *
 * @returns {{depart: string, barreaux: object[], valeurs: object[], clientele: string,
 *   renoncements: string, partenaires: string[][], phrase: string, confirmee: boolean,
 *   action: string, etapes: {nom: string, faite: boolean}[], courante: number}}
 */
export function lire(record) {
  const r = record ?? {};
  const texte = (v) => (typeof v === 'string' ? v.trim() : '');
  const reponses = Array.isArray(r.reponses) ? r.reponses : [];
  const barreaux = reponses
    .filter((x) => Number.isInteger(x?.niveau) && texte(x.texte))
    .sort((a, b) => a.niveau - b.niveau)
    .map((x) => ({
      niveau: x.niveau, texte: texte(x.texte), motif: MOTIFS[x.motif] ?? '', defi: Boolean(x.defi),
      argent: x.motif === 'motif_argent',
    }));
  const valeurs = (Array.isArray(r.valeurs) ? r.valeurs : [])
    .map((v) => ({ nom: texte(v?.nom), acte: texte(v?.acte) })).filter((v) => v.nom);
  const partenaires = Object.entries(PARTENAIRES)
    .map(([cle, nom]) => [nom, texte(r.partenaires?.[cle])]).filter(([, geste]) => geste);
  const depart = [texte(r.activite), STATUTS[r.statut]].filter(Boolean).join(' — ');
  const phrase = texte(r.raison_detre);
  const confirmee = Boolean(phrase && r.raison_detre_confirmee);
  const action = texte(r.action_7_jours);
  const clientele = texte(r.coeur_clientele);
  const respect = partenaires.length > 0
    || reponses.some((x) => /respect/.test(x?.etape ?? '') && texte(x.texte));
  const etapes = [
    { nom: 'Accueil', faite: Boolean(depart) },
    { nom: 'Pourquoi', faite: barreaux.length > 0 && (valeurs.length > 0 || Boolean(clientele)) },
    { nom: 'Valeurs', faite: valeurs.length > 0 },
    { nom: 'Cœur de clientèle', faite: Boolean(clientele) },
    { nom: 'Respect', faite: respect },
    { nom: 'Raison d’être', faite: confirmee },
    { nom: 'Engagement', faite: Boolean(action) },
  ];
  // A skipped step is behind as soon as a later one is done.
  const derniere = etapes.map((e) => e.faite).lastIndexOf(true);
  const annoncee = ETAPES_DU_COACH.findIndex((motif) => motif.test(r.stage ?? ''));
  const courante = annoncee >= 0 ? annoncee : Math.min(derniere + 1, etapes.length - 1);
  return {
    depart, barreaux, valeurs, clientele, renoncements: texte(r.renoncements), partenaires, phrase,
    confirmee, action, etapes, courante, finie: Boolean(action) && confirmee,
  };
}

/** « Étape 3 sur 7 : valeurs ». */
export function progression(carte) {
  if (carte.finie) return 'Parcours terminé';
  return `Étape ${carte.courante + 1} sur ${carte.etapes.length} : ${carte.etapes[carte.courante].nom.toLowerCase()}`;
}

/** The map as a nested list, for those who do not see the drawing. */
export function lister(carte) {
  const points = [];
  const point = (titre, contenu) => points.push(el('li', {}, el('strong', {}, typographie(`${titre} : `)), contenu));
  point('Étapes', el('ol', {}, ...carte.etapes.map((e, n) => el('li', {},
    `${e.nom} — ${e.faite ? 'fait' : n === carte.courante ? 'en cours' : 'à venir'}`))));
  if (carte.depart) point('Point de départ', typographie(carte.depart));
  if (carte.barreaux.length) {
    point('L’échelle de vos pourquoi, du premier au plus profond', el('ol', {}, ...carte.barreaux.map((b) => el('li', {},
      typographie(`« ${b.texte} »${b.motif ? ` (${b.motif})` : ''}${b.defi ? ', réponse que le coach a questionnée' : ''}`)))));
  }
  if (carte.valeurs.length) {
    point('Vos valeurs', el('ul', {}, ...carte.valeurs.map((v) => el('li', {},
      typographie(v.acte ? `${v.nom} : ${v.acte}` : v.nom)))));
  }
  if (carte.clientele) point('Votre cœur de clientèle', typographie(carte.clientele));
  if (carte.renoncements) point('Ce à quoi vous renoncez', typographie(carte.renoncements));
  if (carte.partenaires.length) {
    point('Le respect en actes', el('ul', {}, ...carte.partenaires.map(([nom, geste]) => el('li', {},
      typographie(`${nom} : ${geste}`)))));
  }
  if (carte.phrase) {
    point(carte.confirmee ? 'Votre raison d’être' : 'Votre raison d’être, en projet', typographie(carte.phrase));
  }
  if (carte.action) point('Votre pas dans les sept jours', typographie(carte.action));
  return el('ul', {}, ...points);
}

/**
 * Draw the map.
 *
 * @param {object} carte what `lire` returned
 * @param {number} largeur width in CSS pixels
 * @param {object} palette one of `PALETTES`
 * @returns {SVGElement} self-contained: it can be saved as a file
 */
export function dessiner(carte, largeur, palette) {
  const d = new Dessin(largeur, palette);
  d.progression(carte);
  d.phrase(carte);
  if (carte.action) d.encart('Votre pas dans les sept jours', carte.action);
  d.branche('Cœur de clientèle', carte.clientele, 'À qui voulez-vous vraiment être utile ?', d.cible);
  d.valeurs(carte.valeurs);
  d.echelle(carte.barreaux);
  d.sol(carte.depart);
  return d.finir();
}

class Dessin {
  constructor(largeur, palette) {
    this.l = Math.max(280, Math.round(largeur));
    this.p = palette;
    this.y = 18;
    this.tige = 34;
    this.x = 64;
    this.elements = [];
    this.atteint = Infinity;
    this.contexte = document.createElement('canvas').getContext('2d');
  }

  progression({ etapes, courante, finie }) {
    const pas = (this.l - 48) / (etapes.length - 1);
    this.ligne(24, this.y, this.l - 24, this.y, this.p.trait, 2);
    etapes.forEach((etape, n) => {
      const passee = finie || n < courante || etape.faite;
      const ici = !finie && n === courante;
      this.cercle(24 + n * pas, this.y, ici ? 8 : 6, passee ? this.p.lie : this.p.papier, ici || passee ? this.p.lie : this.p.trait, 2);
      if (ici) this.cercle(24 + n * pas, this.y, 3, this.p.lie);
    });
    this.y += 30;
    const libelle = finie ? 'Parcours terminé' : etapes[courante].nom;
    this.texte(this.l / 2, this.y, libelle, { taille: 13, couleur: this.p.discret, ancre: 'middle' });
    this.y += 26;
  }

  phrase({ phrase, confirmee }) {
    const marge = 22;
    const lignes = phrase
      ? this.couper(phrase, this.l - 2 * marge - 4, 19, SERIF, 9)
      : this.couper('Votre raison d’être s’écrira ici.', this.l - 2 * marge, 16, SERIF, 2);
    const pas = phrase ? 27 : 22;
    const haut = this.y;
    const hauteur = (phrase ? 54 : 30) + lignes.length * pas;
    this.rect(2, haut, this.l - 4, hauteur, 14, confirmee ? this.p.orDoux : this.p.papier, confirmee ? this.p.or : this.p.trait, confirmee ? 2 : 1.5, !confirmee);
    let y = haut + 28;
    if (phrase) {
      this.texte(marge, y, confirmee ? 'Votre raison d’être' : 'Votre raison d’être, en projet', { taille: 13, couleur: confirmee ? this.p.encre : this.p.discret, gras: true });
      y += 30;
    } else y += 2;
    lignes.forEach((ligne, n) => this.texte(phrase ? marge : this.l / 2, y + n * pas, ligne, {
      taille: phrase ? 19 : 16, police: SERIF, couleur: phrase ? this.p.encre : this.p.discret,
      italique: !phrase, ancre: phrase ? 'start' : 'middle',
    }));
    this.y = haut + hauteur;
    this.sommet = this.y;
    if (phrase) this.atteindre(this.y);
    this.y += 24;
  }

  encart(titre, contenu) {
    const haut = this.y;
    this.texte(this.x, haut + 8, titre, { taille: 13, gras: true, couleur: this.p.discret });
    const lignes = this.couper(contenu, this.l - this.x - 12, 15, SERIF, 4);
    lignes.forEach((ligne, n) => this.texte(this.x, haut + 31 + n * 21, ligne, { taille: 15, police: SERIF }));
    this.feuille(this.tige, haut + 4, this.p.vigne);
    this.y = haut + 31 + lignes.length * 21 + 14;
  }

  branche(titre, contenu, attente, symbole) {
    const haut = this.y;
    const present = Boolean(contenu);
    this.texte(this.x, haut + 8, titre, { taille: 13, gras: true, couleur: this.p.discret });
    const lignes = this.couper(contenu || attente, this.l - this.x - 12, 15, SERIF, 4);
    lignes.forEach((ligne, n) => this.texte(this.x, haut + 31 + n * 21, ligne, {
      taille: 15, police: SERIF, italique: !present, couleur: present ? this.p.encre : this.p.discret,
    }));
    symbole.call(this, this.tige, haut + 4, present);
    if (present) this.atteindre(haut + 4);
    this.y = haut + 31 + lignes.length * 21 + 14;
  }

  valeurs(valeurs) {
    if (!valeurs.length) {
      this.branche('Valeurs', '', 'Ce que vous ne trahiriez pas.', this.bourgeon);
      return;
    }
    const haut = this.y;
    this.texte(this.x, haut + 8, 'Valeurs', { taille: 13, gras: true, couleur: this.p.discret });
    this.bourgeon(this.tige, haut + 4, true);
    this.atteindre(haut + 4);
    let y = haut + 22;
    for (const { nom, acte } of valeurs.slice(0, 6)) {
      const [libelle] = this.couper(nom, this.l - this.x - 50, 15, SERIF, 1);
      const largeur = this.mesurer(libelle, 15, SERIF) + 26;
      this.rect(this.x, y, largeur, 28, 14, this.p.orDoux, this.p.or, 1);
      this.texte(this.x + 13, y + 19, libelle, { taille: 15, police: SERIF });
      y += 36;
      if (acte) {
        const lignes = this.couper(acte, this.l - this.x - 14, 14, SANS, 3);
        y += 4;
        lignes.forEach((ligne, n) => this.texte(this.x + 2, y + 10 + n * 19, ligne, { taille: 14, couleur: this.p.discret }));
        y += lignes.length * 19 + 10;
      }
    }
    this.y = y + 20;
  }

  echelle(barreaux) {
    this.texte(this.x, this.y + 8, 'L’échelle de vos pourquoi', { taille: 13, gras: true, couleur: this.p.discret });
    this.y += 24;
    const fantomes = Math.max(0, (barreaux.length ? 1 : 3) - Math.max(0, barreaux.length - 2));
    for (let n = 0; n < fantomes && barreaux.length < 3; n += 1) {
      this.ligne(this.tige + 12, this.y + 12, this.x + 90, this.y + 12, this.p.trait, 2, '2 6');
      this.cercle(this.tige, this.y + 12, 7, this.p.papier, this.p.trait, 2);
      this.y += 34;
    }
    [...barreaux].reverse().forEach((b) => {
      const lignes = this.couper(b.texte, this.l - this.x - 26, 15, SERIF, 4);
      const note = [b.motif, b.defi && 'questionné'].filter(Boolean).join(' · ');
      const hauteur = 20 + lignes.length * 21 + (note ? 20 : 0);
      const couleur = b.argent ? this.p.or : this.p.lie;
      this.rect(this.x, this.y, this.l - this.x - 4, hauteur, 10, b.argent ? this.p.orDoux : this.p.lieDoux);
      this.ligne(this.tige + 10, this.y + 22, this.x, this.y + 22, couleur, 2);
      this.cercle(this.tige, this.y + 22, 13, this.p.papier, couleur, 2);
      this.atteindre(this.y + 22);
      this.texte(this.tige, this.y + 27, String(b.niveau), { taille: 14, ancre: 'middle', gras: true });
      lignes.forEach((ligne, n) => this.texte(this.x + 13, this.y + 26 + n * 21, ligne, { taille: 15, police: SERIF }));
      if (note) this.texte(this.x + 13, this.y + 25 + lignes.length * 21, note, { taille: 12.5, couleur: this.p.encre });
      this.y += hauteur + 12;
    });
    this.y += 6;
  }

  sol(depart) {
    this.bas = this.y + 4;
    if (depart) this.atteindre(this.y - 30);
    this.chemin(`M 6 ${this.y + 12} Q ${this.l * 0.3} ${this.y - 2} ${this.l * 0.55} ${this.y + 9} T ${this.l - 6} ${this.y + 8}`, this.p.vigne, 2);
    const lignes = this.couper(depart || 'Votre activité', this.l - 32, 15, SERIF, 2);
    lignes.forEach((ligne, n) => this.texte(16, this.y + 38 + n * 21, ligne, {
      taille: 15, police: SERIF, couleur: depart ? this.p.encre : this.p.discret, italique: !depart,
    }));
    this.y += 38 + lignes.length * 21;
  }

  /** The vine has grown at least this high. */
  atteindre(y) {
    this.atteint = Math.min(this.atteint, y);
  }

  finir() {
    // The stem goes under everything else: it sways, leafy as far as the person has come, and only
    // dotted beyond.
    const pas = (this.bas - this.sommet) / Math.max(2, Math.round((this.bas - this.sommet) / 64));
    const [vive, future, feuilles] = [[], [], []];
    let cote = 1;
    for (let y = this.bas; y > this.sommet + 1; y -= pas) {
      const pousse = y - pas / 3 > this.atteint;
      (pousse ? vive : future).push(`M ${this.tige} ${y} q ${cote * 8} ${-pas / 2} 0 ${-pas}`);
      if (pousse) feuilles.push(this.feuilleDeVigne(this.tige + cote * 3, y - pas * 0.45, cote));
      cote = -cote;
    }
    const trait = (traces, stroke, tirets) => this.creer('path', {
      d: traces.join(' ') || 'M 0 0', fill: 'none', stroke, 'stroke-width': 2.5, 'stroke-linecap': 'round',
      ...(tirets && { 'stroke-dasharray': '1 7' }),
    });
    const svg = this.creer('svg', { xmlns: SVG, viewBox: `0 0 ${this.l} ${this.y}`, width: this.l, height: this.y });
    svg.append(
      this.creer('rect', { x: 0, y: 0, width: this.l, height: this.y, fill: this.p.fond }),
      trait(future, this.p.trait, true), trait(vive, this.p.vigne), ...feuilles, ...this.elements,
    );
    return svg;
  }

  feuilleDeVigne(x, y, cote) {
    const d = `M ${x} ${y} c ${cote * 3} -9 ${cote * 11} -11 ${cote * 17} -8 c ${cote * -2} 8 ${cote * -9} 12 ${cote * -17} 8 z`;
    return this.creer('path', { d, fill: this.p.vigne, opacity: 0.75 });
  }

  cible(x, y, present) {
    const couleur = present ? this.p.lie : this.p.trait;
    this.cercle(x, y, 13, this.p.papier, couleur, 2);
    this.cercle(x, y, 7, 'none', couleur, 2);
    this.cercle(x, y, 2.5, couleur);
  }

  bourgeon(x, y, present) {
    const couleur = present ? this.p.or : this.p.trait;
    this.cercle(x, y, 13, this.p.papier, couleur, 2);
    this.feuille(x, y, couleur);
  }

  feuille(x, y, couleur) {
    this.ajouter('path', { d: `M ${x} ${y + 8} C ${x - 9} ${y + 1} ${x - 5} ${y - 6} ${x} ${y - 9} C ${x + 5} ${y - 6} ${x + 9} ${y + 1} ${x} ${y + 8} Z`, fill: couleur });
  }

  creer(nom, attributs) {
    const element = document.createElementNS(SVG, nom);
    for (const [cle, valeur] of Object.entries(attributs)) element.setAttribute(cle, valeur);
    return element;
  }

  ajouter(nom, attributs, contenu) {
    const element = this.creer(nom, attributs);
    if (contenu !== undefined) element.textContent = contenu;
    this.elements.push(element);
  }

  texte(x, y, contenu, { taille, couleur = this.p.encre, police = SANS, gras, italique, ancre = 'start' }) {
    this.ajouter('text', {
      x, y, fill: couleur, 'font-family': police, 'font-size': taille, 'text-anchor': ancre,
      ...(gras && { 'font-weight': 600 }), ...(italique && { 'font-style': 'italic' }),
    }, contenu);
  }

  rect(x, y, width, height, rx, fill, stroke = 'none', epaisseur = 0, tirets = false) {
    this.ajouter('rect', { x, y, width, height, rx, fill, stroke, 'stroke-width': epaisseur, ...(tirets && { 'stroke-dasharray': '5 5' }) });
  }

  cercle(cx, cy, r, fill, stroke = 'none', epaisseur = 0) {
    this.ajouter('circle', { cx, cy, r, fill, stroke, 'stroke-width': epaisseur });
  }

  ligne(x1, y1, x2, y2, stroke, epaisseur, tirets) {
    this.ajouter('line', { x1, y1, x2, y2, stroke, 'stroke-width': epaisseur, 'stroke-linecap': 'round', ...(tirets && { 'stroke-dasharray': tirets }) });
  }

  chemin(trace, stroke, epaisseur) {
    this.ajouter('path', { d: trace, fill: 'none', stroke, 'stroke-width': epaisseur, 'stroke-linecap': 'round' });
  }

  mesurer(texte, taille, police) {
    this.contexte.font = `${taille}px ${police}`;
    return this.contexte.measureText(texte).width;
  }

  /** Break a text into lines of at most `largeur`, the last one ending with « … » if it is cut. */
  couper(texte, largeur, taille, police, maximum) {
    const mots = typographie(texte).split(/[ \n\t]+/).flatMap((mot) => this.#trancher(mot, largeur, taille, police));
    const lignes = [];
    for (const mot of mots) {
      const suite = lignes.length ? `${lignes.at(-1)} ${mot}` : mot;
      if (lignes.length && this.mesurer(suite, taille, police) <= largeur) lignes[lignes.length - 1] = suite;
      else lignes.push(mot);
    }
    if (lignes.length <= maximum) return lignes;
    const gardees = lignes.slice(0, maximum);
    let fin = gardees[maximum - 1];
    while (fin && this.mesurer(`${fin}…`, taille, police) > largeur) fin = fin.slice(0, -1);
    gardees[maximum - 1] = `${fin.trimEnd()}…`;
    return gardees;
  }

  #trancher(mot, largeur, taille, police) {
    const morceaux = [];
    let reste = [...mot];
    while (reste.length > 1 && this.mesurer(reste.join(''), taille, police) > largeur) {
      let n = reste.length - 1;
      while (n > 1 && this.mesurer(reste.slice(0, n).join(''), taille, police) > largeur) n -= 1;
      morceaux.push(reste.slice(0, n).join(''));
      reste = reste.slice(n);
    }
    return [...morceaux, reste.join('')];
  }
}
