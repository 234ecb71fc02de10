"""How often does each carrier come late? Clean the orders, estimate, and draw it."""

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.ticker import PercentFormatter
from statsmodels.stats.proportion import proportion_confint

DAYS = ["promised_on", "delivered_on"]


def clean(export: pd.DataFrame) -> pd.DataFrame:
    """Keep one row an order, no returns, and the days as dates."""
    orders = export.drop_duplicates("order_id").query("quantity > 0")
    # What is no date becomes a missing value here, instead of stopping the program.
    days = orders[DAYS].apply(pd.to_datetime, format="ISO8601", errors="coerce")
    return orders.assign(**days)


def late_share(orders: pd.DataFrame) -> pd.DataFrame:
    """Estimate each carrier's share of late parcels, with a 95 % interval."""
    arrived = orders.dropna(subset=DAYS)
    late = arrived["delivered_on"] > arrived["promised_on"]
    table = late.groupby(arrived["carrier"]).agg(["sum", "count", "mean"])
    low, high = proportion_confint(table["sum"], table["count"], method="wilson")
    return table.assign(low=low, high=high).sort_values("mean")


export = pd.read_csv("orders.csv")
orders = clean(export)
print(f"{len(export)} rows, {len(orders)} orders; missing days:")
print(orders[DAYS].isna().sum().to_string())

table = late_share(orders)
print(table.round(2).to_string())

figure, axes = plt.subplots(figsize=(6, 2.5), layout="constrained")
margins = [table["mean"] - table["low"], table["high"] - table["mean"]]
names = [f"{name} ({count} parcels)" for name, count in table["count"].items()]
axes.errorbar(table["mean"], names, xerr=margins, fmt="o", capsize=4)
axes.set(xlabel="Share of parcels that came late", xlim=(0, None))
axes.xaxis.set_major_formatter(PercentFormatter(xmax=1))
figure.savefig("late_parcels.svg")
