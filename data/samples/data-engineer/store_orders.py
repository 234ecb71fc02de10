"""Store orders from Kafka in PostgreSQL so that none is lost and none counts twice."""

from contextlib import closing
from decimal import Decimal

import psycopg
from confluent_kafka import Consumer, KafkaException, Message
from pydantic import BaseModel, ValidationError

SETTINGS = {
    "bootstrap.servers": "localhost:9092",
    "group.id": "store-orders",
    "auto.offset.reset": "earliest",  # a new group starts with the oldest message
    "enable.auto.commit": False,
}
STORE = "INSERT INTO orders VALUES (%s, %s, %s) ON CONFLICT (order_id) DO NOTHING"
REJECT = "INSERT INTO rejected VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"


class Order(BaseModel):
    order_id: int
    customer_id: str
    paid: Decimal


def store(message: Message, db: psycopg.Connection) -> None:
    if error := message.error():
        raise KafkaException(error)
    try:
        order = Order.model_validate_json(message.value() or b"")
    except ValidationError:  # one bad message must not hold up the others
        db.execute(REJECT, (message.partition(), message.offset(), message.value()))
    else:
        db.execute(STORE, (order.order_id, order.customer_id, order.paid))


with closing(Consumer(SETTINGS)) as consumer, psycopg.connect("dbname=shop") as db:
    consumer.subscribe(["orders"])
    while True:
        messages = consumer.consume(num_messages=500, timeout=1)
        with db.transaction():
            for message in messages:
                store(message, db)
        if messages:
            consumer.commit(asynchronous=False)  # only now they count as read
