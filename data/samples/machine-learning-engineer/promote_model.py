"""Let a new model into production only if it beats the one that is there now."""

import sys

import mlflow
import numpy as np
from mlflow import MlflowClient
from torchvision.datasets import FashionMNIST

NAME, CHAMPION = "clothes", "champion"
MIN_GAIN = 0.005  # less than half a point could be luck
MAX_LOSS = 0.02  # in no kind of clothing may it get worse by more than this


def recall_by_kind(model_uri: str, test: FashionMNIST) -> np.ndarray:
    """Tell for each kind of clothing which share of its photos is recognised."""
    photos, truth = (test.data / 255).numpy(), test.targets.numpy()
    guesses = mlflow.pyfunc.load_model(model_uri).predict(photos).argmax(axis=1)
    return np.array([(guesses[truth == kind] == kind).mean() for kind in range(10)])


def objections(new: np.ndarray, old: np.ndarray, kinds: list[str]) -> list[str]:
    gain = new.mean() - old.mean()
    found = [f"gains only {gain:+.3f} overall"] if gain < MIN_GAIN else []
    for kind, loss in zip(kinds, old - new, strict=True):
        if loss > MAX_LOSS:
            found.append(f"loses {loss:.3f} on {kind}")
    return found


def main(candidate_uri: str) -> None:
    client = MlflowClient()
    version = mlflow.register_model(candidate_uri, NAME).version
    if CHAMPION in client.get_registered_model(NAME).aliases:
        test = FashionMNIST("data", train=False, download=True)
        uris = f"models:/{NAME}/{version}", f"models:/{NAME}@{CHAMPION}"
        new, old = (recall_by_kind(uri, test) for uri in uris)
        if found := objections(new, old, test.classes):
            client.set_model_version_tag(NAME, version, "refused", "; ".join(found))
            sys.exit(f"Version {version} stays out: {'; '.join(found)}")
    # Services load models:/clothes@champion, so this one line puts it in production.
    client.set_registered_model_alias(NAME, CHAMPION, version)


main(sys.argv[1])
