#!/usr/bin/python3
"""
/usr/bin/python3 train.py <stage> <prefix> <model out> [other prefixes]

Reads what dump.mjs wrote (<prefix>.f32, <prefix>.json), trains in folds of pages and writes the out-of-fold likelihoods <prefix>.likely.f32
(or .final.f32 for the second stage); then trains on all pages, writes the model as numbers, and the likelihoods of the other prefixes.
"""
import json, sys, time
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from write_model import as_js, forest

FOLDS = 3

def load(prefix):
    meta = json.load(open(prefix + '.json'))
    return meta, np.fromfile(prefix + '.f32', dtype=np.float32).reshape(-1, len(meta['features']))

def weights(meta):
    """Longer lines weigh more, but not in proportion; long pages weigh more than short ones, but not in proportion."""
    words = np.array(meta['words'], dtype=float)
    w = np.sqrt(np.minimum(words, 100) + 1)
    out = np.zeros(len(w))
    for p in meta['pages']:
        s = slice(p['from'], p['from'] + p['lines'])
        if p['lines']: out[s] = w[s] / w[s].sum() ** 0.7
    return out / out.mean()

def chosen(meta, w, seed=0):
    """Pages whose label was found again; far from the article one line in eight, eight times as heavy.
    Lines that a rule decides (captions, labels) teach nothing."""
    rng = np.random.RandomState(seed)
    y, keep, w = np.array(meta['label']) > 0.5, np.zeros(len(meta['label']), dtype=bool), w.copy()
    for p in meta['pages']:
        if not p['goldWords'] or p['covered'] / p['goldWords'] < 0.9: continue
        lines = np.arange(p['from'], p['from'] + p['lines'])
        inside = np.flatnonzero(y[lines])
        near = np.zeros(len(lines), dtype=bool)
        near[max(0, inside.min() - 18): inside.max() + 19] = True
        ruled = np.array(meta['ruled'])[lines] > 0
        drawn = rng.rand(len(lines)) < 0.125
        keep[lines[(near | drawn) & ~ruled]] = True
        w[lines[~near]] *= 8
    return keep, w

# What tells pages apart and not lines: a tree that asks for it learns a page by heart.
OF_THE_PAGE = {'lines', 'pageWords', 'pageProse', 'articles', 'keptWords', 'keptLines'}

def blinded(meta, x, seed=1):
    """A third of the pages as if they were in a language that nobody taught us: no phrases, no common words."""
    rng = np.random.RandomState(seed)
    x = x.copy()
    zero = [i for i, f in enumerate(meta['features']) if f.startswith('phrase:') or f.startswith('commonShare') or f in ('isNoise', 'headingMore')]
    far = [i for i, f in enumerate(meta['features']) if f.startswith('since:') or f == 'sinceRelated']
    for p in meta['pages']:
        if rng.rand() > 0.33: continue
        s = slice(p['from'], p['from'] + p['lines'])
        for i in zero: x[s, i] = 0
        for i in far: x[s, i] = 99
    return x

class Bag:
    """A few boosted forests, each on its own part of the features; their margins are averaged."""
    def __init__(self, n=2, trees=125, leaves=16, rate=0.08, share=0.6, seed=0, l2=20.0, leaf=100, allowed=None):
        self.n, self.trees, self.leaves, self.rate, self.share, self.seed, self.l2, self.leaf, self.allowed = n, trees, leaves, rate, share, seed, l2, leaf, allowed
    def fit(self, x, y, w):
        rng = np.random.RandomState(self.seed)
        self.parts = []
        for i in range(self.n):
            may = np.arange(x.shape[1]) if self.allowed is None else self.allowed
            f = np.sort(rng.choice(may, int(len(may) * self.share), replace=False))
            m = HistGradientBoostingClassifier(max_iter=self.trees, learning_rate=self.rate, max_leaf_nodes=self.leaves, min_samples_leaf=self.leaf, l2_regularization=self.l2, random_state=self.seed, early_stopping=False, max_bins=127)
            self.parts.append((f, m.fit(x[:, f], y, sample_weight=w)))
        return self
    def p(self, x):
        margin = sum(m.decision_function(x[:, f]) for f, m in self.parts) / self.n
        return (1 / (1 + np.exp(-margin))).astype(np.float32)

def main(stage, prefix, out, others):
    settings = dict(n=3, trees=100, share=0.4) if stage == 'first' else dict(n=2, trees=100, share=0.5, leaves=12, leaf=150)
    end = '.likely.f32' if stage == 'first' else '.final.f32'
    meta, x = load(prefix)
    settings['allowed'] = np.array([i for i, f in enumerate(meta['features']) if f not in OF_THE_PAGE])
    xt = blinded(meta, x)
    y, w = (np.array(meta['label']) > 0.5).astype(int), weights(meta)
    keep, tw = chosen(meta, w)
    fold = np.zeros(len(y), dtype=int)
    for i, p in enumerate(meta['pages']): fold[p['from']:p['from'] + p['lines']] = (i * 7 + i // 5) % FOLDS
    started, p1 = time.time(), np.zeros(len(y), dtype=np.float32)
    for f in range(FOLDS):
        tr = keep & (fold != f)
        p1[fold == f] = Bag(**settings).fit(xt[tr], y[tr], tw[tr]).p(x[fold == f])
    p1.tofile(prefix + end)
    print(f'{keep.sum()} lines, {time.time() - started:.0f} s, weighted accuracy out of fold {np.average((p1 > .5) == y, weights=w):.4f}', flush=True)
    model = Bag(**settings).fit(xt[keep], y[keep], tw[keep])
    open(out, 'w').write(as_js('FIRST' if stage == 'first' else 'SECOND', forest(model.parts, x.shape[1])))
    for other in others:
        mo, xo = load(other)
        p = model.p(xo)
        p.tofile(other + end)
        if 'label' in mo: print(other, 'weighted accuracy', round(float(np.average((p > .5) == (np.array(mo['label']) > .5), weights=weights(mo))), 4), flush=True)

if __name__ == '__main__': main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
