"""Predict which customers will order again, from the orders they made so far."""

import pandas as pd
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

WINDOW = pd.Timedelta(days=90)


def build_dataset(
    orders: pd.DataFrame, cutoff: pd.Timestamp
) -> tuple[pd.DataFrame, pd.Series]:
    """Describe customers by orders before the cutoff; label them by later ones."""
    # Features look only back and the label only ahead, so the answer cannot leak in.
    when = orders["ordered_at"]
    past = orders[when < cutoff]
    future = orders[(when >= cutoff) & (when < cutoff + WINDOW)]

    features = past.groupby("customer_id").agg(
        last_order=("ordered_at", "max"),
        frequency=("order_id", "nunique"),
        spend=("amount", "sum"),
    )
    features["recency_days"] = (cutoff - features.pop("last_order")).dt.days
    returned = features.index.isin(future["customer_id"])
    return features, pd.Series(returned, index=features.index, name="returned")


orders = pd.read_csv("orders.csv", parse_dates=["ordered_at"])
last_day = orders["ordered_at"].max().normalize()
X, y = build_dataset(orders, cutoff=last_day - WINDOW)  # a full window to come back in

# Scaling sits inside the pipeline, so each fold learns it from its training part only.
model = Pipeline([("scale", StandardScaler()), ("classify", LogisticRegression())])
folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=0)
for name, estimator in [("Baseline", DummyClassifier()), ("Logistic", model)]:
    auc = cross_val_score(estimator, X, y, cv=folds, scoring="roc_auc")
    print(f"{name}: ROC AUC {auc.mean():.3f} ± {auc.std():.3f}")

weights = pd.Series(model.fit(X, y)["classify"].coef_[0], index=X.columns)
print("Log-odds per standard deviation:", weights.round(2).to_string(), sep="\n")
