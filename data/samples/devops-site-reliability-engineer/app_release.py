"""An Ansible module: make an app run one of its installed releases."""

import os
from pathlib import Path

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = """
module: app_release
short_description: Make an app run one of its installed releases
options:
  root: {type: path, required: true, description: Directory of the app}
  version: {type: str, required: true, description: Name of one of its releases}
"""


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "root": {"type": "path", "required": True},
            "version": {"type": "str", "required": True},
        },
        supports_check_mode=True,
    )
    root = Path(module.params["root"])
    current, release = root / "current", root / "releases" / module.params["version"]
    if not release.is_dir():
        module.fail_json(msg=f"{release} is not installed")

    before = os.readlink(current) if current.is_symlink() else ""
    changed = before != str(release)
    if changed and not module.check_mode:
        # The new link takes the old one's place in one step: there is always one.
        fresh = root / "current.new"
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(release)
        fresh.replace(current)
    diff = {"before": f"{before}\n", "after": f"{release}\n"}
    module.exit_json(changed=changed, diff=diff)


if __name__ == "__main__":
    main()
