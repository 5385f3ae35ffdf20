"""Writes boosted forests as numbers that forest.ts walks."""
import math

def number(v):
    s = '%.5g' % v
    if s.startswith('0.'): s = s[1:]
    if s.startswith('-0.'): s = '-' + s[2:]
    return s

def forest(parts, n_features=None):
    """parts: list of (feature indices, HistGradientBoostingClassifier); their margins are averaged."""
    feature, value, right, roots, base = [], [], [], [], 0.0
    k = len(parts)
    for own, m in parts:
        base += float(m._baseline_prediction.ravel()[0]) / k
        for tree in m._predictors:
            nodes = tree[0].nodes
            roots.append(len(feature))
            def walk(i):
                n = nodes[i]
                at = len(feature)
                if n['is_leaf']:
                    feature.append(-1); value.append(number(float(n['value']) / k)); right.append(0)
                    return
                feature.append(int(own[n['feature_idx']])); value.append(number(float(n['num_threshold']))); right.append(0)
                walk(n['left'])
                right[at] = len(feature)
                walk(n['right'])
            walk(0)
    return dict(of=n_features, base=base, feature=feature, value=value, right=right, roots=roots)

def as_js(name, f):
    # `right` is written as the distance from its node: small numbers; 0 in a leaf.
    rel = [r - i if r else 0 for i, r in enumerate(f['right'])]
    j = lambda l: '[' + ','.join(str(x) for x in l) + ']'
    return f"export const {name} = {{ of: {f['of']}, base: {f['base']:.6g}, roots: {j(f['roots'])}, feature: {j(f['feature'])}, value: {j(f['value'])}, right: {j(rel)} }}\n"
