"""A web service with one route: it takes a new user and answers with their id."""

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class User(BaseModel):
    name: str
    email: str


@app.post("/users/")
async def create_user(user: User) -> dict[str, int | str]:
    # FastAPI has already checked the request: a missing or non-text field gets a 422.
    # Saving to a database is left out here; it would hand back the new user's id.
    return {"id": 1, **user.model_dump()}
