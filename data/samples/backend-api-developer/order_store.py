"""Keep a shop's orders in PostgreSQL: place one, and read a customer's newest ones."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import DateTime, ForeignKey, Numeric, func, select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.orm import relationship, selectinload

Session = async_sessionmaker(create_async_engine("postgresql+asyncpg://localhost/shop"))


class Base(DeclarativeBase):
    type_annotation_map = {Decimal: Numeric(10, 2), datetime: DateTime(timezone=True)}


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[str] = mapped_column(index=True)
    placed_at: Mapped[datetime] = mapped_column(server_default=func.now())
    lines: Mapped[list["OrderLine"]] = relationship()


class OrderLine(Base):
    __tablename__ = "order_lines"
    order_id: Mapped[int] = mapped_column(ForeignKey(Order.id), primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    quantity: Mapped[int]
    unit_price: Mapped[Decimal]


async def place_order(order: Order) -> int:
    async with Session.begin() as session:  # the order and its lines, or nothing
        session.add(order)
        await session.flush()  # the INSERTs are sent; the new id comes back
        return order.id


async def newest_orders(customer_id: str) -> list[Order]:
    query = select(Order).where(Order.customer_id == customer_id)
    query = query.order_by(Order.placed_at.desc()).limit(20)
    async with Session() as session:
        return list(await session.scalars(query.options(selectinload(Order.lines))))
