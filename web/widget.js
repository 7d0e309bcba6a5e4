// What a site embeds: a bubble. The coach itself is only fetched when a visitor opens it.
//   <script src="https://coach.exemple.fr/widget.js" defer></script>
(() => {
  const script = document.currentScript;
  const base = new URL(script.src).origin;
  const { color, title = 'Trouver mon pourquoi', position, greeting, theme } = script.dataset;

  // White or ink, whichever reads best on the site's colour.
  const lisibleSur = (fond) => {
    const [r, v, b] = fond.match(/\w\w/g).map((h) => {
      const c = parseInt(h, 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * v + 0.0722 * b > 0.179 ? '#1c1816' : '#ffffff';
  };
  const couleur = /^#[0-9a-f]{6}$/i.test(color ?? '') ? color : undefined;
  const fond = couleur ?? '#7b2d3b';
  const encre = lisibleSur(fond);
  const cote = position === 'left' ? 'left' : 'right';

  const hote = document.createElement('div');
  hote.dataset.pourquoi = '';
  const racine = hote.attachShadow({ mode: 'open' });
  const feuille = new CSSStyleSheet();
  feuille.replaceSync(`
    :host { all: initial; }
    .bulle {
      position: fixed; ${cote}: max(16px, env(safe-area-inset-${cote})); bottom: max(16px, env(safe-area-inset-bottom)); z-index: 2147483000;
      display: flex; align-items: center; gap: 9.6px; max-width: calc(100vw - 32px); min-height: 56px; padding: 0 20px 0 16px;
      border: 0; border-radius: 28px; background: ${fond}; color: ${encre};
      font: 600 max(16px, 1rem)/1.25 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif; text-align: start;
      cursor: pointer; box-shadow: 0 4.8px 19.2px rgb(28 24 22 / .28); transition: transform .18s;
    }
    .bulle:hover { transform: translateY(-2px); }
    .bulle:focus-visible { outline: 3px solid ${encre}; outline-offset: -6px; box-shadow: 0 0 0 3px ${fond}; }
    .bulle[hidden] { display: none; }
    .bulle svg { width: 27.2px; height: 27.2px; flex: none; }
    .bulle[aria-busy=true] { cursor: progress; opacity: .85; }
    @media (prefers-reduced-motion: reduce) { .bulle { transition: none; } }
  `);
  racine.adoptedStyleSheets = [feuille];

  const bulle = document.createElement('button');
  bulle.type = 'button';
  bulle.className = 'bulle';
  bulle.setAttribute('aria-haspopup', 'dialog');
  bulle.setAttribute('aria-expanded', 'false');
  const dessin = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  dessin.setAttribute('viewBox', '0 0 28 28');
  dessin.setAttribute('aria-hidden', 'true');
  for (const d of ['M5 5h18a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H13l-6 5v-5H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z', 'M11 10.5a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M14 17.4v.1']) {
    const trait = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    for (const [cle, valeur] of Object.entries({ d, fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })) trait.setAttribute(cle, valeur);
    dessin.append(trait);
  }
  const libelle = document.createElement('span');
  libelle.textContent = title;
  bulle.append(dessin, libelle);
  racine.append(bulle);

  let coach;
  const basculer = (ouvert) => {
    bulle.hidden = ouvert;
    bulle.setAttribute('aria-expanded', String(ouvert));
    if (!ouvert) bulle.focus();
  };
  bulle.addEventListener('click', async () => {
    if (!coach) {
      bulle.setAttribute('aria-busy', 'true');
      try {
        const { creerCoach } = await import(`${base}/web/coach.js`);
        coach ??= creerCoach({ base, mode: 'fenetre', couleur, titre: title, position: cote, accueil: greeting, theme });
        coach.addEventListener('fermer', () => basculer(false));
        racine.append(coach);
      } catch {
        libelle.textContent = 'Le coach est injoignable : réessayer';
        return;
      } finally {
        bulle.removeAttribute('aria-busy');
      }
      libelle.textContent = title;
    }
    basculer(true);
    coach.ouvrir();
  });

  document.body.append(hote);
})();
