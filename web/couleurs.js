// The coach's colours: warm paper, ink, lees of wine, mustard, vine. A site may bring its own accent.

const PALETTES = {
  light: {
    fond: '#f3ebdd', papier: '#fffaf1', encre: '#2c2420', discret: '#6b5d52', trait: '#d9cbb6',
    lie: '#7b2d3b', lieDoux: '#f3dfdc', or: '#b57f14', orDoux: '#f8e9c6', vigne: '#5f6f46',
  },
  dark: {
    fond: '#1c1816', papier: '#26201d', encre: '#f1e7da', discret: '#b9a998', trait: '#4a3f38',
    lie: '#eba3a0', lieDoux: '#4a2a2d', or: '#e3b557', orDoux: '#463818', vigne: '#a9bd86',
  },
};

/** Contrast of `lie` with its paper that a site's colour must reach too. */
const CONTRASTE = 4.6;

const composantes = (couleur) => couleur.match(/[0-9a-f]{2}/gi).map((h) => parseInt(h, 16));

function melanger(une, autre, part) {
  const [a, b] = [composantes(une), composantes(autre)];
  return `#${a.map((c, n) => Math.round(c + (b[n] - c) * part).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(couleur) {
  const [r, v, b] = composantes(couleur).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * v + 0.0722 * b;
}

function contraste(une, autre) {
  const [fort, faible] = [luminance(une), luminance(autre)].sort((a, b) => b - a);
  return (fort + 0.05) / (faible + 0.05);
}

/**
 * The colours of a theme.
 *
 * @param {'light'|'dark'} theme
 * @param {string} [couleur] a site's accent, `#rrggbb`; darkened or lightened until it can be read
 */
export function palette(theme, couleur) {
  const base = PALETTES[theme];
  if (!couleur) return base;
  let lie = couleur;
  // The map's background is the less contrasted of the two papers.
  for (let part = 0; part < 1 && contraste(lie, base.fond) < CONTRASTE; part += 0.05) {
    lie = melanger(couleur, base.encre, part);
  }
  return { ...base, lie, lieDoux: melanger(base.papier, lie, theme === 'dark' ? 0.24 : 0.13) };
}
