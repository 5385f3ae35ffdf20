#!/usr/bin/python3
"""First look: trains stage one in five folds on <prefix>, writes out-of-fold predictions <prefix>.p1.f32 and, with all pages, a model that predicts the other prefixes."""
import json, sys, time, pickle
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

def load(prefix):
    meta = json.load(open(prefix + '.json'))
    x = np.fromfile(prefix + '.f32', dtype=np.float32).reshape(-1, len(meta['features']))
    return meta, x

def weights(meta):
    words = np.array(meta['words'], dtype=float)
    w = np.sqrt(np.minimum(words, 100) + 1)
    out = np.zeros(len(w))
    for p in meta['pages']:
        s = slice(p['from'], p['from'] + p['lines'])
        if p['lines'] == 0: continue
        # every page counts the same, in part; long ones are not worth a hundred short ones
        out[s] = w[s] / w[s].sum() ** 0.7
    return out / out.mean()

def good(meta):
    keep = np.zeros(len(meta['label']), dtype=bool)
    for p in meta['pages']:
        if p['goldWords'] and p['covered'] / p['goldWords'] > 0.9: keep[p['from']:p['from'] + p['lines']] = True
    return keep

class Bag:
    """A few boosted forests, each on its own part of the features; their margins are averaged."""
    def __init__(self, n=2, trees=120, leaves=16, rate=0.08, share=0.6, seed=0, l2=5.0, leaf=40):
        self.n, self.trees, self.leaves, self.rate, self.share, self.seed, self.l2, self.leaf = n, trees, leaves, rate, share, seed, l2, leaf
    def fit(self, x, y, w):
        rng = np.random.RandomState(self.seed)
        self.parts = []
        for i in range(self.n):
            f = np.sort(rng.choice(x.shape[1], int(x.shape[1] * self.share), replace=False)) if self.share < 1 else np.arange(x.shape[1])
            m = HistGradientBoostingClassifier(max_iter=self.trees, learning_rate=self.rate, max_leaf_nodes=self.leaves, min_samples_leaf=self.leaf, l2_regularization=self.l2, random_state=self.seed, early_stopping=False)
            self.parts.append((f, m.fit(x[:, f], y, sample_weight=w)))
        return self
    def p(self, x):
        margin = sum(m.decision_function(x[:, f]) for f, m in self.parts) / self.n
        return (1 / (1 + np.exp(-margin))).astype(np.float32)

if __name__ == '__main__':
    meta, x = load(sys.argv[1])
    y = (np.array(meta['label']) > 0.5).astype(int)
    w, keep = weights(meta), good(meta)
    fold = np.zeros(len(y), dtype=int)
    for i, p in enumerate(meta['pages']): fold[p['from']:p['from'] + p['lines']] = (i * 7 + i // 5) % 5
    p1 = np.zeros(len(y), dtype=np.float32)
    t = time.time()
    for f in range(5):
        tr = keep & (fold != f)
        m = Bag().fit(x[tr], y[tr], w[tr])
        p1[fold == f] = m.p(x[fold == f])
    p1.tofile(sys.argv[1] + '.p1.f32')
    print('oof', time.time() - t, 'weighted accuracy', np.average((p1 > .5) == y, weights=w))
    m = Bag().fit(x[keep], y[keep], w[keep])
    pickle.dump(m, open('/tmp/pg/m1.pkl', 'wb'))
    for other in sys.argv[2:]:
        mo, xo = load(other)
        p = m.p(xo)
        p.tofile(other + '.p1.f32')
        yo = (np.array(mo['label']) > .5).astype(int)
        print(other, 'weighted accuracy', np.average((p > .5) == yo, weights=weights(mo)))
