// The coach as an element: conversation, quick replies, why-map. One component serves the page and
// the bubble; a shadow root keeps the site's styles out and ours in.

import { dessiner, lire, lister, progression } from './carte.js';
import { Conversation } from './connexion.js';
import { palette } from './couleurs.js';
import { feuilleDeStyle } from './style.js';
import { el, paragraphes, typographie } from './texte.js';

const MAX_CARACTERES = 2000;
const SVG = 'http://www.w3.org/2000/svg';
const TRACES = {
  menu: 'M5 12h.01M12 12h.01M19 12h.01',
  fermer: 'M6 6l12 12M18 6L6 18',
  agrandir: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7',
  lune: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z',
  soleil: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5',
  envoyer: 'M12 19V5M5.5 11.5L12 5l6.5 6.5',
};
const ETATS = {
  connexion: 'Connexion…',
  'en-ligne': 'En ligne',
  'hors-ligne': 'Hors ligne : vos messages partiront au retour de la connexion',
  termine: 'Visite terminée sur cet appareil',
};

function icone(nom) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const trace = document.createElementNS(SVG, 'path');
  trace.setAttribute('d', TRACES[nom]);
  if (nom === 'menu') trace.setAttribute('stroke-width', '3');
  svg.append(trace);
  return svg;
}

/**
 * @param {{base: string, mode: 'page'|'fenetre', titre: string, couleur?: string,
 *   position?: string, accueil?: string, theme?: string}} options
 */
export function creerCoach(options) {
  const coach = document.createElement('pourquoi-coach');
  coach.reglages = options;
  return coach;
}

class Coach extends HTMLElement {
  #lignes = new Map();
  #theme;
  #pret = false;

  connectedCallback() {
    if (this.shadowRoot) return;
    const { base, mode, position } = this.reglages;
    this.dataset.mode = mode;
    this.dataset.position = position ?? 'right';
    this.lang = 'fr';
    this.attachShadow({ mode: 'open' });
    this.shadowRoot.adoptedStyleSheets = [feuilleDeStyle()];
    this.conversation = new Conversation(base);
    this.#construire();
    // Larger text chosen in the browser is kept; a site's smaller root size is not.
    const racine = parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (racine > 16) this.racine.style.setProperty('--r', `${Math.min(racine, 32)}px`);
    this.#suivreTheme();
    this.#ecouter();
    this.#ecouterLaPage();
  }

  /** Show the coach, start the conversation if it is the first time, and take the focus. */
  ouvrir() {
    this.hidden = false;
    if (!this.#pret) {
      this.#pret = true;
      this.conversation.demarrer();
    }
    if (this.reglages.mode === 'fenetre') this.#reprendreFocus();
  }

  fermer() {
    this.hidden = true;
    this.dispatchEvent(new CustomEvent('fermer'));
  }

  #construire() {
    const fenetre = this.reglages.mode === 'fenetre';
    this.titre = el('h1', { id: 'titre' }, this.reglages.titre);
    this.statut = el('p', { class: 'statut', role: 'status' }, ETATS.connexion);
    this.boutonTheme = el('button', { class: 'icone', type: 'button', onclick: () => this.#basculerTheme() });
    this.boutonMenu = el('button', {
      class: 'icone', type: 'button', 'aria-expanded': 'false', 'aria-controls': 'menu', 'aria-label': 'Autres actions',
      onclick: () => this.#ouvrirMenu(this.menu.hidden),
    }, icone('menu'));
    this.menu = this.#construireMenu();
    const entete = el('header', { class: 'entete' },
      el('div', { class: 'titres' }, this.titre, this.statut),
      this.boutonTheme,
      this.boutonMenu,
      fenetre && el('button', { class: 'icone agrandir', type: 'button', 'aria-label': 'Agrandir', 'aria-pressed': 'false', onclick: (e) => this.#agrandir(e.currentTarget) }, icone('agrandir')),
      fenetre && el('button', { class: 'icone', type: 'button', 'aria-label': 'Fermer', onclick: () => this.fermer() }, icone('fermer')),
      this.menu);

    this.pile = el('div', { class: 'pile' }, this.#exergue());
    this.journal = el('div', { class: 'journal', role: 'log', 'aria-live': 'polite', 'aria-label': 'Conversation avec le coach', tabindex: '0' }, this.pile);
    this.plume = el('div', { class: 'plume', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
    this.derniers = el('button', { class: 'derniers', type: 'button', hidden: true, onclick: () => this.#versLeBas() }, 'Nouveau message ↓');
    this.suggestions = el('div', { class: 'suggestions', role: 'group', 'aria-label': 'Réponses proposées', hidden: true });
    this.champ = el('textarea', {
      id: 'reponse', rows: '1', placeholder: 'Votre réponse…', enterkeyhint: 'send', autocomplete: 'off', 'aria-describedby': 'compte',
      oninput: () => this.#ajusterChamp(),
      onkeydown: (e) => this.#touche(e),
    });
    this.bouton = el('button', { class: 'envoyer', type: 'submit', 'aria-label': 'Envoyer' }, icone('envoyer'));
    this.formulaire = el('form', { class: 'saisie', onsubmit: (e) => { e.preventDefault(); this.#soumettre(); } },
      el('label', { class: 'sr', for: 'reponse' }, 'Votre réponse'), this.champ, this.bouton);
    this.caseMemoire = el('input', { type: 'checkbox', onchange: (e) => this.#choisirMemoire(e.currentTarget) });
    this.compte = el('span', { class: 'compte', id: 'compte', 'aria-live': 'polite' });
    const pied = el('div', { class: 'pied' },
      el('label', {}, this.caseMemoire, el('span', {}, el('b', {}, 'Me retrouver sur cet appareil'), ' (sauf ordinateur partagé)')), this.compte);
    this.progres = el('span');
    const fil = el('section', { class: 'fil', 'aria-labelledby': 'titre' },
      entete, this.journal,
      el('div', { class: 'repondre' }, this.derniers, this.plume, this.suggestions, this.formulaire, pied));
    this.versCarte = el('button', { class: 'vers-carte', type: 'button', onclick: () => this.#versCarte() }, el('strong', {}, 'Votre carte'), this.progres);

    this.dessin = el('div', { class: 'dessin', 'aria-hidden': 'true' });
    this.liste = el('div', { class: 'liste sr' });
    this.enListe = el('button', { class: 'petit', type: 'button', 'aria-pressed': 'false', onclick: () => this.#basculerListe() }, 'Voir en liste');
    this.telechargements = el('div', { class: 'actions' },
      this.boutonPdf = el('button', { type: 'button', class: 'principal', hidden: true, onclick: () => this.#telecharger('pdf') }, 'Ma synthèse en PDF'),
      this.boutonMd = el('button', { type: 'button', hidden: true, onclick: () => this.#telecharger('md') }, 'En Markdown'),
      el('button', { type: 'button', onclick: () => this.#exporterCarte() }, 'Enregistrer la carte (SVG)'));
    this.volet = el('section', { class: 'volet', 'aria-labelledby': 'titre-carte', tabindex: '-1' },
      el('div', { class: 'tete' }, el('h2', { id: 'titre-carte' }, 'La carte de votre pourquoi'), this.enListe),
      this.dessin, this.liste, this.telechargements);
    this.racine = el('div', { class: 'coach', ...(fenetre && { role: 'dialog', 'aria-labelledby': 'titre' }), onkeydown: (e) => this.#echappement(e) },
      el('div', { class: 'disposition' }, fil, this.versCarte, this.volet));
    this.shadowRoot.append(this.racine);
    this.#dessinerCarte();
    new ResizeObserver(() => this.#dessinerCarte()).observe(this.dessin);
  }

  /** What stands above the first message: the site's own greeting, or the question itself. */
  #exergue() {
    const { accueil, mode } = this.reglages;
    if (accueil) return el('div', { class: 'exergue' }, el('p', { class: 'sr' }), ...paragraphes(accueil));
    const phrase = 'De pourquoi en pourquoi, trouvons ce qui fait vivre votre entreprise, et pour qui.';
    return el('div', { class: 'exergue' }, el('p', {}, mode === 'page' ? 'Pourquoi faites-vous ce que vous faites\u202f?' : 'Pourquoi\u202f?'), el('p', {}, phrase));
  }

  #construireMenu() {
    const dire = (phrase) => () => { this.#ouvrirMenu(false); this.#dire(phrase); };
    return el('div', { class: 'menu', id: 'menu', hidden: true, role: 'group', 'aria-label': 'Autres actions' },
      el('button', { type: 'button', onclick: dire('Nouvelle conversation') }, el('span', {}, 'Nouvelle conversation', el('small', {}, 'Le coach vous demandera de confirmer'))),
      el('button', { type: 'button', onclick: dire('Effacer mes données') }, el('span', {}, 'Effacer mes données', el('small', {}, 'Tout ce que vous avez dit, après confirmation'))),
      this.surTelegram = el('button', { type: 'button', hidden: true, onclick: () => this.#continuerSurTelegram() }, el('span', {}, 'Continuer sur Telegram', el('small', {}, 'La même conversation, sur votre téléphone'))),
      el('hr'),
      el('button', { type: 'button', onclick: () => this.#quitter() }, el('span', {}, 'Quitter cet appareil', el('small', {}, 'La conversation ne pourra plus être lue ici'))));
  }

  #ecouter() {
    const c = this.conversation;
    c.addEventListener('messages', () => this.#afficherMessages());
    c.addEventListener('carte', () => this.#dessinerCarte());
    c.addEventListener('ecrit', () => this.#afficherPlume());
    c.addEventListener('avis', ({ detail }) => this.#aviser(detail));
    c.addEventListener('etat', () => {
      this.statut.dataset.etat = c.etat;
      this.statut.textContent = ETATS[c.etat];
      this.formulaire.inert = c.etat === 'termine';
      if (c.etat === 'termine') this.#afficherFin();
      else this.#afficherMessages();
    });
  }

  #ecouterLaPage() {
    this.addEventListener('focusout', () => setTimeout(() => {
      if (!this.menu.hidden && !this.menu.contains(this.shadowRoot.activeElement) && this.shadowRoot.activeElement !== this.boutonMenu) this.#ouvrirMenu(false);
    }));
    this.journal.addEventListener('scroll', () => { if (this.#enBas()) this.derniers.hidden = true; });
    addEventListener('beforeunload', (e) => { if (this.conversation.enAttente) e.preventDefault(); });
    addEventListener('online', () => this.conversation.reessayer());
  }

  // Messages

  #afficherMessages() {
    const { messages } = this.conversation;
    const enBas = this.#enBas();
    const presents = new Set(messages.map((m) => m.id));
    for (const [id, ligne] of this.#lignes) {
      if (!presents.has(id)) { ligne.noeud.remove(); this.#lignes.delete(id); }
    }
    const premier = this.#lignes.size === 0;
    let avant = null;
    let nouveau = false;
    messages.forEach((message, n) => {
      const etat = `${message.envoi && this.conversation.etat}|${message.envoi ?? ''}|${message.texte}|${message.motif ?? ''}|${n === messages.length - 1}`;
      let ligne = this.#lignes.get(message.id);
      if (!ligne) {
        ligne = { noeud: el('div', {}), etat: null };
        if (!premier) ligne.noeud.dataset.nouvelle = '';
        this.#lignes.set(message.id, ligne);
        nouveau = true;
      }
      // A node that moves is announced again: only touch what changed.
      if (ligne.etat !== etat) this.#remplir(ligne.noeud, message, n === messages.length - 1);
      ligne.etat = etat;
      const place = (avant ?? this.pile.firstChild).nextSibling;
      if (ligne.noeud !== place) this.pile.insertBefore(ligne.noeud, place);
      avant = ligne.noeud;
    });
    this.#afficherSuggestions();
    this.surTelegram.hidden = !this.conversation.telegram;
    this.caseMemoire.checked = this.conversation.identite.memoire;
    if (enBas || (nouveau && messages.at(-1)?.envoi)) this.#versLeBas(premier);
    else if (nouveau) this.derniers.hidden = false;
  }

  #remplir(noeud, { id, de, texte, envoi, motif }, derniere) {
    const coach = de === 'coach';
    noeud.className = `message ${coach ? 'coach-dit' : 'vous-dites'}${derniere ? ' derniere' : ''}`;
    if (envoi === 'attente') noeud.classList.add('attente');
    if ('nouvelle' in noeud.dataset) noeud.classList.add('nouvelle');
    if (noeud.texte !== texte) {
      noeud.replaceChildren(el('span', { class: 'sr' }, coach ? 'Le coach : ' : 'Vous : '), ...paragraphes(texte));
      noeud.texte = texte;
    }
    noeud.querySelector('.note-envoi')?.remove();
    if (envoi === 'refuse') {
      noeud.append(el('div', { class: 'note-envoi' }, `${motif} `,
        el('button', { class: 'lien', type: 'button', onclick: () => this.conversation.renvoyer(id) }, 'Renvoyer')));
    } else if (envoi === 'attente' && this.conversation.etat === 'hors-ligne') {
      noeud.append(el('div', { class: 'note-envoi' }, 'Partira au retour de la connexion'));
    }
  }

  #afficherSuggestions() {
    const { messages } = this.conversation;
    const dernier = messages.at(-1);
    const boutons = dernier?.de === 'coach' ? dernier.boutons ?? [] : [];
    const cle = JSON.stringify([dernier?.id, boutons]);
    if (cle === this.cleSuggestions) return;
    this.cleSuggestions = cle;
    const avaitLeFocus = this.suggestions.contains(this.shadowRoot.activeElement);
    this.suggestions.replaceChildren(...boutons.map((titre) => el('button', { type: 'button', onclick: () => this.#dire(titre) }, typographie(titre))));
    this.suggestions.hidden = boutons.length === 0;
    // The pressed button is gone: its focus must land somewhere useful.
    if (avaitLeFocus) this.#reprendreFocus();
  }

  #aviser(...contenu) {
    this.pile.append(el('div', { class: 'avis' }, ...contenu));
    this.#versLeBas();
  }

  #afficherPlume() {
    this.plume.classList.toggle('active', this.conversation.ecrit);
  }

  #afficherFin() {
    for (const avis of this.pile.querySelectorAll('.avis')) avis.remove();
    this.pile.append(el('div', { class: 'avis' }, 'Vous avez quitté la conversation : rien n’en reste sur cet appareil. ',
      el('button', { class: 'petit', type: 'button', onclick: () => this.#recommencer() }, 'Commencer une autre conversation')));
  }

  #recommencer() {
    const ancienne = this.conversation;
    ancienne.arreter();
    for (const avis of this.pile.querySelectorAll('.avis')) avis.remove();
    this.conversation = new Conversation(this.reglages.base);
    this.#ecouter();
    this.formulaire.inert = false;
    this.conversation.demarrer();
    this.#reprendreFocus();
  }

  // Answering

  #dire(texte) {
    this.conversation.envoyer(texte);
  }

  #soumettre() {
    const texte = this.champ.value.trim();
    if (!texte || texte.length > MAX_CARACTERES) { this.champ.focus(); return; }
    this.champ.value = '';
    this.#ajusterChamp();
    this.#dire(texte);
    this.champ.focus();
  }

  #touche(e) {
    if (e.key !== 'Enter' || e.shiftKey || e.isComposing) return;
    e.preventDefault();
    this.#soumettre();
  }

  #ajusterChamp() {
    this.champ.style.height = 'auto';
    this.champ.style.height = `${Math.max(44, this.champ.scrollHeight)}px`;
    const longueur = this.champ.value.trim().length;
    this.compte.textContent = longueur > MAX_CARACTERES * 0.8 ? `${longueur} / ${MAX_CARACTERES} caractères` : '';
    this.compte.classList.toggle('plein', longueur > MAX_CARACTERES);
  }

  #reprendreFocus() {
    // On a touch screen, focusing the field would throw the keyboard over the answer.
    if (matchMedia('(pointer: coarse)').matches) this.journal.focus({ preventScroll: true });
    else this.champ.focus();
  }

  #enBas() {
    const { scrollTop, scrollHeight, clientHeight } = this.journal;
    return scrollHeight - scrollTop - clientHeight < 80;
  }

  #versLeBas(aussitot = false) {
    this.derniers.hidden = true;
    const doux = !aussitot && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.journal.scrollTo({ top: this.journal.scrollHeight, behavior: doux ? 'smooth' : 'auto' });
  }

  // Header

  #ouvrirMenu(ouvert) {
    this.menu.hidden = !ouvert;
    this.boutonMenu.setAttribute('aria-expanded', String(ouvert));
    if (ouvert) this.menu.querySelector('button').focus();
  }

  #echappement(e) {
    if (e.key !== 'Escape') return;
    if (!this.menu.hidden) { this.#ouvrirMenu(false); this.boutonMenu.focus(); }
    else if (this.reglages.mode === 'fenetre') this.fermer();
  }

  #agrandir(bouton) {
    const grand = this.toggleAttribute('data-grand');
    bouton.setAttribute('aria-pressed', String(grand));
  }

  #suivreTheme() {
    const sombre = matchMedia('(prefers-color-scheme: dark)');
    const choisi = () => { try { return localStorage.getItem('pourquoi:theme'); } catch { return null; } };
    const impose = ['light', 'dark'].includes(this.reglages.theme) ? this.reglages.theme : null;
    const appliquer = () => this.#appliquerTheme(choisi() ?? impose ?? (sombre.matches ? 'dark' : 'light'));
    sombre.addEventListener('change', appliquer);
    appliquer();
  }

  #basculerTheme() {
    const theme = this.#theme === 'dark' ? 'light' : 'dark';
    try { localStorage.setItem('pourquoi:theme', theme); } catch { /* for this page only */ }
    this.#appliquerTheme(theme);
  }

  #palette(theme) {
    return palette(theme, this.reglages.couleur);
  }

  #appliquerTheme(theme) {
    this.#theme = theme;
    for (const [nom, couleur] of Object.entries(this.#palette(theme))) {
      this.racine.style.setProperty(`--${nom}`, couleur);
    }
    this.dataset.theme = theme;
    this.boutonTheme.replaceChildren(icone(theme === 'dark' ? 'soleil' : 'lune'));
    this.boutonTheme.setAttribute('aria-label', theme === 'dark' ? 'Passer en clair' : 'Passer en sombre');
    this.#dessinerCarte();
    // Let the page that holds the element hear it even when it is set up before being listened to.
    queueMicrotask(() => this.dispatchEvent(new CustomEvent('theme', { detail: theme })));
  }

  async #choisirMemoire(memoire) {
    try {
      await this.conversation.identite.choisirMemoire(memoire.checked);
    } catch {
      memoire.checked = !memoire.checked;
      this.#aviser('Ce choix n’a pas pu être enregistré : réessayez dans un instant.');
    }
  }

  async #quitter() {
    this.#ouvrirMenu(false);
    try { await this.conversation.quitter(); } catch { this.conversation.identite.surFin(); }
    this.boutonMenu.focus();
  }

  async #continuerSurTelegram() {
    this.#ouvrirMenu(false);
    this.boutonMenu.focus();
    try {
      const lien = await this.conversation.lienTelegram();
      this.#aviser('Valable un quart d’heure : ', el('a', { href: lien, target: '_blank', rel: 'noopener noreferrer' }, 'continuer sur Telegram'));
    } catch (refus) {
      this.#aviser(refus.phrase ?? 'Telegram est injoignable pour le moment.');
    }
  }

  // Map

  #dessinerCarte() {
    const carte = lire(this.conversation.carte);
    this.carte = carte;
    this.progres.textContent = progression(carte);
    const largeur = this.dessin.clientWidth;
    if (largeur) this.dessin.replaceChildren(dessiner(carte, Math.min(largeur, 544), this.#palette(this.#theme ?? 'light')));
    const liste = lister(carte);
    if (liste.textContent !== this.liste.textContent) this.liste.replaceChildren(liste);
    const prete = Boolean(this.conversation.carte?.synthese_prete);
    this.boutonPdf.hidden = !prete;
    this.boutonMd.hidden = !prete;
  }

  #basculerListe() {
    const liste = this.liste.classList.toggle('sr');
    this.dessin.hidden = !liste;
    this.enListe.setAttribute('aria-pressed', String(!liste));
  }

  #versCarte() {
    const doux = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.volet.scrollIntoView({ behavior: doux ? 'smooth' : 'auto' });
    this.volet.focus({ preventScroll: true });
  }

  #exporterCarte() {
    const svg = dessiner(this.carte, 640, this.#palette('light'));
    const texte = new XMLSerializer().serializeToString(svg);
    this.#enregistrer(new Blob([texte], { type: 'image/svg+xml' }), 'carte-de-mon-pourquoi.svg');
  }

  async #telecharger(forme) {
    try {
      const blob = await this.conversation.identite.telecharger(`synthese/${forme}`);
      this.#enregistrer(blob, `ma-raison-d-etre.${forme}`);
    } catch (refus) {
      this.#aviser(refus.phrase ?? 'Le téléchargement n’a pas abouti : réessayez dans un instant.');
    }
  }

  #enregistrer(blob, nom) {
    const adresse = URL.createObjectURL(blob);
    el('a', { href: adresse, download: nom }).click();
    setTimeout(() => URL.revokeObjectURL(adresse), 10_000);
  }
}

if (!customElements.get('pourquoi-coach')) customElements.define('pourquoi-coach', Coach);
