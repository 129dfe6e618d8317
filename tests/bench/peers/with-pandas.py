"""The task of cases.js in pandas. With a third argument only the columns that are needed are read."""

import sys

import pandas as pd

file, labels, *only_needed = sys.argv[1:]
NUMBERS = ["age", "quantity_g", "custodial_months", "prior_convictions"]
NEEDED = ["sentence_date", "sex", "offence", *NUMBERS]

cases = pd.read_csv(
    file,
    usecols=NEEDED if only_needed else None,
    na_values=["n/d"],
    dtype={"sex": "category", "offence": "category", "court": "category"},
)
unread = {}
life = int((cases["custodial_months"] == "perpetua").sum())
cases["custodial_months"] = cases["custodial_months"].replace("perpetua", None)
for column in NUMBERS:
    numbers = pd.to_numeric(cases[column], errors="coerce")
    unread[column] = int((numbers.isna() & cases[column].notna()).sum())
    cases[column] = numbers
dates = pd.to_datetime(cases["sentence_date"], format="%Y-%m-%d", errors="coerce")
unread["sentence_date"] = int((dates.isna() & cases["sentence_date"].notna()).sum())
cases["year"] = dates.dt.year

classes = pd.read_csv(labels).set_index("label")["class"]
cases["class"] = cases["offence"].map(classes).astype("category")
cases["sex"] = cases["sex"].map({"F": "female", "M": "male"}).astype(object).fillna("unknown").astype("category")

terms = cases.groupby(["year", "class", "sex"], observed=True)["custodial_months"]
groups = pd.DataFrame(
    {
        "n": terms.size(),
        "valid": terms.count(),
        "mean": terms.mean(),
        "median": terms.median(),
        "p90": terms.quantile(0.9),
    }
)
drug = cases["class"] == "drug"
shares = drug.groupby([cases["year"], cases["sex"]], observed=True).mean()
pairs = cases.loc[drug, ["quantity_g", "custodial_months"]].dropna()
# Pearson's correlation of mean ranks: pandas' own method needs scipy.
spearman = pairs["quantity_g"].rank().corr(pairs["custodial_months"].rank())

for (year, offence, sex), row in groups.iterrows():
    figures = ",".join(repr(float(value)) for value in row)
    print(f"group,{int(year)},{offence},{sex},{figures}")
for (year, sex), share in shares.items():
    print(f"share,{int(year)},{sex},{share!r}")
print(f"spearman,{float(spearman)!r}")
print(f"life,{life}")
for column, rows in unread.items():
    print(f"unread,{column},{rows}")
