"""Roll a new image out on Kubernetes; put the old one back if it does not come up."""

import sys
import time

from kubernetes import client, config

NAMESPACE, NAME, PATIENCE = "shop", "web", 300  # seconds


def set_image(apps: client.AppsV1Api, image: str) -> int:
    """Change nothing but the image; return the number that the new state got."""
    containers = [{"name": NAME, "image": image}]
    patch = {"spec": {"template": {"spec": {"containers": containers}}}}
    deployment = apps.patch_namespaced_deployment(NAME, NAMESPACE, patch)
    return deployment.metadata.generation


def is_up(deployment: client.V1Deployment, generation: int) -> bool:
    """Tell whether all replicas run that state or a later one, and are available."""
    wanted, status = deployment.spec.replicas, deployment.status
    if (status.observed_generation or 0) < generation:
        return False  # Kubernetes has not looked at the change yet
    replicas = status.replicas, status.updated_replicas, status.available_replicas
    return set(replicas) == {wanted}


def comes_up(apps: client.AppsV1Api, generation: int) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if is_up(apps.read_namespaced_deployment(NAME, NAMESPACE), generation):
            return True
        time.sleep(2)
    return False


config.load_kube_config()  # the same cluster and rights as kubectl
apps, new = client.AppsV1Api(), sys.argv[1]
template = apps.read_namespaced_deployment(NAME, NAMESPACE).spec.template
old = next(each.image for each in template.spec.containers if each.name == NAME)
if not comes_up(apps, set_image(apps, new)):
    set_image(apps, old)
    sys.exit(f"{new} was not up after {PATIENCE} seconds, so {old} is back.")
print(f"{new} is up.")
