// The visitor's side of the protocol: who they are, what they said, what is still to be sent.
// Nothing here touches the page; `Conversation` says what changed through events.

import { io } from './vendor/socket.io-client-4.8.4.esm.min.js';

const DELAI_REPONSE = 30_000;
const DELAI_ONGLETS = 150;

/** 128 random bits in hexadecimal; `crypto.randomUUID` is missing on pages served without TLS. */
function identifiantUnique() {
  const octets = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(octets, (o) => o.toString(16).padStart(2, '0')).join('');
}

const attendre = (ms) => new Promise((suite) => setTimeout(suite, ms));

/** Storage that may be forbidden (private browsing, embedded page): then memory alone serves. */
class Rangement {
  constructor(nom, cle) {
    this.nom = nom;
    this.cle = cle;
  }

  lire() {
    try { return globalThis[this.nom].getItem(this.cle); } catch { return null; }
  }

  ecrire(valeur) {
    try {
      if (valeur === null) globalThis[this.nom].removeItem(this.cle);
      else globalThis[this.nom].setItem(this.cle, valeur);
    } catch { /* memory alone */ }
  }
}

function contenu(jeton) {
  try {
    const partie = jeton.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
    return JSON.parse(atob(partie));
  } catch {
    return null;
  }
}

/**
 * The token that says who is speaking.
 *
 * It lives in memory and in the tab's own storage, which the browser forgets with the tab. Another
 * open tab of the same site receives it by message. It goes to lasting storage only when the visitor
 * asks to be remembered on this device.
 */
class Identite {
  constructor(base) {
    this.base = base;
    this.jeton = null;
    this.tab = new Rangement('sessionStorage', `pourquoi:${base}`);
    this.appareil = new Rangement('localStorage', `pourquoi:${base}`);
    this.surFin = () => {};
    try {
      this.canal = new BroadcastChannel(`pourquoi:${base}`);
      this.canal.onmessage = ({ data }) => this.#entendre(data);
    } catch { this.canal = null; }
  }

  get memoire() {
    return Boolean(contenu(this.jeton)?.mem);
  }

  #refuses = new Set();

  /** The current token, from wherever one can be found; a new identity if nowhere. */
  async obtenir() {
    const ranges = [this.tab.lire(), this.appareil.lire()];
    const range = ranges.find((jeton) => this.#utilisable(jeton));
    if (!this.jeton && range) this.#garder(range);
    if (!this.jeton) await this.#demanderAuxOnglets();
    if (!this.jeton) await this.#creer();
    return this.jeton;
  }

  /** Called when the server refuses our token: a newer one may exist here, else start afresh. */
  async remplacer() {
    this.#refuses.add(this.jeton);
    this.jeton = null;
    await this.obtenir();
    return this.jeton;
  }

  /** Adopt a token issued by the server, and pass it on to the other tabs. */
  adopter(jeton) {
    this.#garder(jeton);
    this.canal?.postMessage({ type: 'jeton', jeton });
  }

  /** Ask for a token that is kept on this device, or no longer. */
  async choisirMemoire(memoire) {
    const { jeton } = await this.appeler('identite/renouvellement', { memoire });
    this.adopter(jeton);
  }

  /** End the visit on this device: nothing of it can be read here afterwards. */
  async quitter() {
    try { await this.appeler('identite/revocation', {}); } finally {
      this.oublier();
      this.canal?.postMessage({ type: 'fin' });
    }
  }

  oublier() {
    this.jeton = null;
    this.tab.ecrire(null);
    this.appareil.ecrire(null);
  }

  fermer() {
    this.canal?.close();
  }

  async appeler(chemin, corps) {
    const entetes = { 'Content-Type': 'application/json' };
    if (this.jeton) entetes.Authorization = `Bearer ${this.jeton}`;
    const reponse = await fetch(`${this.base}/web/api/${chemin}`, {
      method: 'POST', headers: entetes, body: JSON.stringify(corps), credentials: 'omit',
    });
    const resultat = await reponse.json();
    if (!reponse.ok) throw Object.assign(new Error(resultat.erreur), resultat);
    return resultat;
  }

  async telecharger(chemin) {
    const reponse = await fetch(`${this.base}/web/api/${chemin}`, {
      headers: { Authorization: `Bearer ${this.jeton}` }, credentials: 'omit',
    });
    if (!reponse.ok) throw Object.assign(new Error('refus'), await reponse.json());
    return reponse.blob();
  }

  async #creer() {
    const { jeton } = await this.appeler('identite', { memoire: false });
    this.adopter(jeton);
  }

  #garder(jeton) {
    this.jeton = jeton;
    this.tab.ecrire(jeton);
    this.appareil.ecrire(contenu(jeton)?.mem ? jeton : null);
  }

  #utilisable(jeton) {
    const lu = jeton && contenu(jeton);
    return Boolean(lu) && lu.exp * 1000 > Date.now() && !this.#refuses.has(jeton);
  }

  #entendre({ type, jeton }) {
    if (type === 'demande' && this.jeton) {
      this.canal.postMessage({ type: 'jeton', jeton: this.jeton });
    } else if (type === 'jeton' && this.#utilisable(jeton) && this.#plusRecent(jeton)) {
      this.#garder(jeton);
      this.reponseOnglet?.();
    } else if (type === 'fin') {
      this.oublier();
      this.surFin();
    }
  }

  #plusRecent(jeton) {
    const [mien, autre] = [contenu(this.jeton ?? ''), contenu(jeton)];
    return !mien || (mien.sub === autre.sub && autre.gen > mien.gen);
  }

  async #demanderAuxOnglets() {
    if (!this.canal) return;
    const reponse = new Promise((suite) => { this.reponseOnglet = suite; });
    this.canal.postMessage({ type: 'demande' });
    await Promise.race([reponse, attendre(DELAI_ONGLETS)]);
  }
}

/**
 * One conversation with the coach, over cuts and restarts.
 *
 * Events: `messages` (the list changed), `etat` (connexion | en-ligne | hors-ligne | termine),
 * `ecrit` (the coach is writing or not), `carte` (the record changed), `avis` (a sentence to show).
 */
export class Conversation extends EventTarget {
  /** Each `{id, de: 'vous'|'coach', texte, boutons, envoi: undefined|'attente'|'refuse', motif}`. */
  messages = [];
  etat = 'connexion';
  ecrit = false;
  carte = null;
  telegram = false;

  #envois = [];
  #enCours = false;
  #arrete = false;

  constructor(base) {
    super();
    this.identite = new Identite(base);
    this.identite.surFin = () => this.#terminer();
    this.socket = io(base, {
      path: '/socket.io',
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      autoConnect: false,
      withCredentials: false,
      reconnectionDelay: 500,
      reconnectionDelayMax: 5000,
      auth: (donner) => donner({ jeton: this.identite.jeton }),
    });
    this.#ecouter();
  }

  async demarrer() {
    let dite;
    for (let essai = 0; !this.#arrete; essai += 1) {
      try {
        await this.identite.obtenir();
        this.socket.connect();
        return;
      } catch (refus) {
        this.#changerEtat('hors-ligne');
        if (refus.phrase && refus.phrase !== dite) this.#dire('avis', refus.phrase);
        dite = refus.phrase;
        await attendre(Math.min(500 * 2 ** essai, 10_000));
      }
    }
  }

  arreter() {
    this.#arrete = true;
    this.socket.disconnect();
    this.identite.fermer();
  }

  /** Show a message at once and send it as soon as possible, exactly once. */
  envoyer(texte) {
    const message = { id: identifiantUnique(), de: 'vous', texte, boutons: [], envoi: 'attente' };
    this.messages = [...this.messages, message];
    this.#envois.push(message);
    this.#dire('messages');
    this.#vider();
  }

  renvoyer(id) {
    const message = this.messages.find((m) => m.id === id);
    if (!message || message.envoi !== 'refuse') return;
    this.#marquer(id, { envoi: 'attente', motif: undefined });
    this.#envois.push(message);
    this.#vider();
  }

  /** Try again at once, because the network is said to be back. */
  reessayer() {
    if (this.etat === 'hors-ligne' && this.identite.jeton && !this.socket.connected) this.socket.connect();
  }

  /** A one-time address that opens this conversation in Telegram. */
  async lienTelegram() {
    return (await this.identite.appeler('telegram', {})).lien;
  }

  get enAttente() {
    return this.#envois.length;
  }

  async quitter() {
    await this.identite.quitter();
    this.#terminer();
  }

  #terminer() {
    this.#arrete = true;
    this.socket.disconnect();
    this.messages = [];
    this.#envois = [];
    this.carte = null;
    this.ecrit = false;
    this.#changerEtat('termine');
    this.#dire('messages');
    this.#dire('carte');
  }

  #ecouter() {
    this.socket.on('connect', () => {
      this.#changerEtat('en-ligne');
      this.#vider();
    });
    this.socket.on('disconnect', (raison) => {
      this.#changerEcrit(false);
      if (this.#arrete) return;
      this.#changerEtat('hors-ligne');
      // The library does not come back by itself when the server closed the connection.
      if (raison === 'io server disconnect') this.#reprendre();
    });
    this.socket.on('connect_error', (erreur) => {
      this.#changerEtat('hors-ligne');
      if (erreur.data) this.#reprendre(erreur.data);
    });
    this.socket.on('bienvenue', ({ messages, carte, telegram }) => {
      const connus = new Set(messages.map((m) => m.id));
      this.messages = [...messages, ...this.messages.filter((m) => m.envoi && !connus.has(m.id))];
      this.carte = carte;
      this.telegram = Boolean(telegram);
      this.#dire('messages');
      this.#dire('carte');
    });
    this.socket.on('message', (message) => {
      const place = this.messages.findIndex((m) => m.id === message.id);
      if (place >= 0) this.#marquer(message.id, { ...message, envoi: undefined });
      else {
        // What is still to be sent stays below: the coach has not heard it yet.
        const attente = this.messages.findIndex((m) => m.envoi === 'attente');
        const rang = attente < 0 ? this.messages.length : attente;
        this.messages = [...this.messages.slice(0, rang), message, ...this.messages.slice(rang)];
        this.#dire('messages');
      }
    });
    this.socket.on('efface', () => {
      // Only the answer that says so stays on the screen.
      const derniere = this.messages.map((m) => m.de === 'vous' && !m.envoi).lastIndexOf(true);
      this.messages = this.messages.slice(derniere + 1);
      this.#dire('messages');
    });
    this.socket.on('ecrit', ({ actif }) => this.#changerEcrit(actif));
    this.socket.on('carte', (carte) => {
      this.carte = carte;
      this.#dire('carte');
    });
    this.socket.on('jeton', ({ jeton }) => this.identite.adopter(jeton));
  }

  async #reprendre(refus = {}) {
    try {
      if (refus.erreur?.startsWith('jeton_')) {
        const avant = this.messages.some((m) => !m.envoi);
        await this.identite.remplacer();
        this.messages = this.messages.filter((m) => m.envoi);
        if (avant) this.#dire('avis', 'Votre visite précédente a pris fin : nous repartons d’une page blanche.');
      } else {
        await attendre((refus.dans ?? 1) * 1000);
      }
      if (!this.#arrete) this.socket.connect();
    } catch {
      await attendre(3000);
      if (!this.#arrete) this.#reprendre(refus);
    }
  }

  async #vider() {
    if (this.#enCours) return;
    this.#enCours = true;
    let pannes = 0;
    while (this.#envois.length && this.socket.connected) {
      const { id, texte } = this.#envois[0];
      const reponse = await this.#emettre(id, texte);
      if (reponse?.ok) {
        this.#retirer(id, { envoi: undefined });
        pannes = 0;
      } else if (!reponse || reponse.erreur === 'trop_vite' || reponse.erreur === 'jeton_revoque') {
        await attendre((reponse?.dans ?? 1) * 1000);
      } else if (reponse.erreur === 'panne' && pannes < 2) {
        pannes += 1;
        await attendre((reponse.dans ?? 2) * 1000);
      } else {
        this.#retirer(id, { envoi: 'refuse', motif: reponse.phrase });
        pannes = 0;
      }
    }
    this.#enCours = false;
  }

  /** The server's answer, or null when the connection was cut before it came. */
  async #emettre(id, texte) {
    try {
      return await this.socket.timeout(DELAI_REPONSE).emitWithAck('message', { id, texte });
    } catch {
      return null;
    }
  }

  #retirer(id, changements) {
    this.#envois = this.#envois.filter((m) => m.id !== id);
    this.#marquer(id, changements);
  }

  #marquer(id, changements) {
    this.messages = this.messages.map((m) => (m.id === id ? { ...m, ...changements } : m));
    this.#dire('messages');
  }

  #changerEtat(etat) {
    if (this.etat === etat) return;
    this.etat = etat;
    this.#dire('etat');
  }

  #changerEcrit(actif) {
    this.ecrit = actif;
    this.#dire('ecrit');
  }

  #dire(nom, detail) {
    this.dispatchEvent(new CustomEvent(nom, { detail }));
  }
}
