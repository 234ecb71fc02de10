"""Train a small classifier of clothing photos and record every epoch in MLflow."""

import mlflow
import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, TensorDataset, random_split
from torchvision.datasets import FashionMNIST

EPOCHS, BATCH_SIZE, LR = 5, 128, 1e-3
device = torch.accelerator.current_accelerator(check_available=True) or "cpu"


@torch.inference_mode()  # only measure here, learn nothing
def evaluate(model: nn.Module, loader: DataLoader, name: str) -> dict[str, float]:
    model.eval()
    loss, correct, size = 0.0, 0.0, len(loader.dataset)
    for images, labels in loader:
        logits, labels = model(images.to(device)), labels.to(device)
        loss += cross_entropy(logits, labels, reduction="sum").item()
        correct += (logits.argmax(dim=1) == labels).sum().item()
    return {f"{name}_loss": loss / size, f"{name}_accuracy": correct / size}


photos = FashionMNIST("data", download=True)
dataset = TensorDataset(photos.data / 255, photos.targets)
train_set, val_set = random_split(dataset, [0.9, 0.1], generator=torch.manual_seed(0))
train_loader = DataLoader(train_set, BATCH_SIZE, shuffle=True)
val_loader = DataLoader(val_set, BATCH_SIZE)
layers = nn.Flatten(), nn.Linear(28 * 28, 128), nn.ReLU(), nn.Linear(128, 10)
model = nn.Sequential(*layers).to(device)
optimizer = torch.optim.AdamW(model.parameters(), lr=LR)
with mlflow.start_run():
    mlflow.log_params({"epochs": EPOCHS, "batch_size": BATCH_SIZE, "lr": LR})
    for epoch in range(EPOCHS):
        model.train()
        for images, labels in train_loader:
            optimizer.zero_grad()
            loss = cross_entropy(model(images.to(device)), labels.to(device))
            loss.backward()
            optimizer.step()
        for name, loader in ("train", train_loader), ("val", val_loader):
            mlflow.log_metrics(evaluate(model, loader, name), step=epoch)
    sample = dataset[:8][0].numpy()  # shows MLflow what the model takes in
    mlflow.pytorch.log_model(model.cpu(), name="clothes", input_example=sample)
