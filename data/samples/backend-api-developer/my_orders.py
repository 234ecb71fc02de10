"""Show signed-in customers their own orders, and nobody more than 60 times a minute."""

from datetime import datetime
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, status
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, ConfigDict
from redis.asyncio import Redis

from order_store import Order, newest_orders

app, redis, bearer = FastAPI(), Redis(decode_responses=True), HTTPBearer()
Bearer = Annotated[HTTPAuthorizationCredentials, Depends(bearer)]


async def signed_in(bearer: Bearer) -> str:
    """Find the customer whose session it is; Redis forgets sessions when they end."""
    customer = await redis.get(f"session:{bearer.credentials}")
    if customer is None:
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, "Sign in first.")
    return customer


async def not_too_often(customer: Annotated[str, Depends(signed_in)]) -> str:
    """Count the customer's requests for a minute, whichever server they reach."""
    key = f"requests:{customer}"
    async with redis.pipeline(transaction=True) as pipe:
        pipe.incr(key)
        pipe.expire(key, 60, nx=True)  # nx: the minute starts with the first request
        requests, _ = await pipe.execute()
    if requests > 60:
        raise HTTPException(status.HTTP_429_TOO_MANY_REQUESTS, "Wait a minute.")
    return customer


class OrderView(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    id: int
    placed_at: datetime


@app.get("/orders", response_model=list[OrderView])
async def my_orders(customer: Annotated[str, Depends(not_too_often)]) -> list[Order]:
    return await newest_orders(customer)
