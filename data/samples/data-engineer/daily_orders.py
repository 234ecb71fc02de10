"""Every night, add up the day's orders per country and check the result."""

from typing import TYPE_CHECKING

import pendulum
from airflow.sdk import CronDataIntervalTimetable, dag, task

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

ORDERS, TOTALS = "s3a://shop/orders", "s3a://shop/daily_orders"


@dag(
    # Each run covers one whole UTC day, and starts once that day is over.
    schedule=CronDataIntervalTimetable("0 0 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=True,  # days missed while the DAG was off are made up for
    default_args={"retries": 2},
)
def daily_orders() -> None:
    @task.pyspark(conn_id="spark")
    def add_up(day: str, spark: "SparkSession") -> str:
        from pyspark.sql import functions as F

        orders = spark.read.parquet(ORDERS).where(F.col("order_date") == day)
        totals = orders.dropDuplicates(["order_id"]).groupBy("country").agg(
            F.count("*").alias("orders"), F.sum("amount").alias("revenue")
        )
        # Replacing the whole day, never appending, makes a second run harmless.
        partition = f"{TOTALS}/order_date={day}"
        totals.write.mode("overwrite").parquet(partition)
        return partition

    @task.pyspark(conn_id="spark")
    def check(partition: str, spark: "SparkSession") -> None:
        rows = spark.read.parquet(partition)
        bad = rows.where("country IS NULL OR revenue IS NULL OR revenue < 0").count()
        if rows.isEmpty() or bad:
            raise ValueError(f"{partition}: {rows.count()} rows, {bad} of them bad")

    check(add_up("{{ data_interval_start | ds }}"))


daily_orders()
