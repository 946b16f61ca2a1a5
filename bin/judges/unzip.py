"""Takes one file out of the only wheel in a folder: unzip.py FOLDER MEMBER TARGET."""

import pathlib
import sys
import zipfile

folder, member, target = sys.argv[1:]
for wheel in pathlib.Path(folder).glob("*.whl"):
    with zipfile.ZipFile(wheel) as archive:
        if member in archive.namelist():
            pathlib.Path(target).write_bytes(archive.read(member))
            sys.exit()
sys.exit(f"no {member} among what was fetched to {folder}")
