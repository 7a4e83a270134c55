"""A plain peer of parley.economy.equilibrium in numpy: the same model, solved by damped iteration.

    python3 peer.py ACCOUNTS [TARIFFS.csv [balanced|deficits [TOLERANCE]]]

Reads an accounts folder and a file importer,exporter,sector,tariff|change; prints changes by country and what it took.
"""
import csv, gzip, os, sys, time
import numpy as np


def rows(folder, table):
    path = os.path.join(folder, table + ".csv")
    if os.path.exists(path):
        return list(csv.reader(open(path, newline="")))
    if os.path.exists(path + ".gz"):
        return list(csv.reader(gzip.open(path + ".gz", "rt", newline="")))
    return []


def read(folder):
    countries, sectors = rows(folder, "countries"), rows(folder, "sectors")
    n = {row[0]: i for i, row in enumerate(countries[1:])}
    j = {row[0]: i for i, row in enumerate(sectors[1:])}

    def matrix(table, down, across):
        out = np.zeros([len(d) for d in down] + [len(across)])
        for row in rows(folder, table)[1:]:
            out[tuple(d[k] for d, k in zip(down, row))] = [float(x) for x in row[len(down):]]
        return out

    a = dict(n=n, j=j, trade=matrix("trade", [j, n], n), rate=matrix("tariffs", [j, n], n),
             use=matrix("inputs", [n, j], j), beta=matrix("value_added_shares", [j], n),
             alpha=matrix("final_shares", [j], n))
    a["va"] = np.array([float(row[countries[0].index("value_added")]) for row in countries[1:]])
    a["s"] = np.array([float(row[countries[0].index("surplus")]) for row in countries[1:]])
    a["theta"] = np.array([float(row[2]) for row in sectors[1:]])
    return a


def solve(a, pi, va, s, x, rate0, rate1, tol=1e-11):
    theta, beta, alpha, use = a["theta"], a["beta"], a["alpha"], a["use"]
    kappa = ((1 + rate1) / (1 + rate0)) ** -theta[:, None, None]
    w, lp, rounds = np.ones(len(va)), np.zeros_like(beta), 0
    while True:
        rounds += 1
        while True:
            lc = beta * np.log(w) + (1 - beta) * np.einsum("nkj,kn->jn", use, lp)
            ease = np.exp(-theta[:, None] * lc)
            new = -np.log(np.einsum("jmi,ji->jm", pi * kappa, ease)) / theta[:, None]
            gap, lp = np.abs(new - lp).max(), new
            if gap < tol / 100:
                break
        share = pi * kappa * ease[:, None, :] * np.exp(theta[:, None] * lp)[:, :, None]
        net = share / (1 + rate1)
        while True:
            income = w * va - s + (x * (1 - net.sum(2))).sum(0)
            sold = np.einsum("jmi,jm->ji", net, x)
            new = np.einsum("nkj,jn->kn", use, (1 - beta) * sold) + alpha * income
            gap, x = np.abs((new - x) / income).max(), new
            if gap < tol / 100:
                break
        excess = (sold.sum(0) - (net.sum(2) * x).sum(0) - s) / va
        if np.abs(excess).max() < tol:
            return w, np.exp(lp), share, x, income, rounds
        w = w * (1 + 0.1 * excess)
        w *= va.sum() / (w * va).sum()


def base(a, s):
    x = (a["trade"] * (1 + a["rate"])).sum(2)
    pi = a["trade"] * (1 + a["rate"]) / x[:, :, None]
    w, _, pi, x, income, _ = solve(a, pi, a["va"], s, x, a["rate"], a["rate"], 1e-12)
    return pi, w * a["va"], x, income


def main():
    a = read(sys.argv[1])
    s = a["s"] * (0 if sys.argv[3:4] == ["balanced"] else 1)
    pi, va, x, income = base(a, s)
    rate = a["rate"].copy()
    if len(sys.argv) > 2:
        for row in csv.DictReader(open(sys.argv[2])):
            at = a["j"][row["sector"]], a["n"][row["importer"]], a["n"][row["exporter"]]
            rate[at] = float(row["tariff"]) if "tariff" in row else rate[at] + float(row["change"])
    start, cpu = time.time(), time.process_time()
    w, p, share, x1, income1, rounds = solve(a, pi, va, s, x, a["rate"], rate, float((sys.argv[4:] or [1e-11])[0]))
    print(f"# {rounds} iterations, {time.time() - start:.3f} s elapsed, {time.process_time() - cpu:.3f} s of processor",
          file=sys.stderr)
    index = np.exp((a["alpha"] * np.log(p)).sum(0))
    revenue = (x1 * (1 - (share / (1 + rate)).sum(2))).sum(0)
    print("country,wage,price_index,welfare_exact,revenue")
    for code, i in a["n"].items():
        print(f"{code},{w[i]:.12g},{index[i]:.12g},{income1[i] / income[i] / index[i]:.12g},{revenue[i]:.12g}")


if __name__ == "__main__":
    main()
