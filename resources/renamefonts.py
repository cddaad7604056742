#!/usr/bin/env python3
"""renamefonts.py OUTPUT_FOLDER FONT...  Writes the fonts as families of the program's own: "Aarring Noto Sans".

A machine may have another version of the same family, and Qt then takes some faces from there; papers would look
different, and be other bytes, on each machine.
"""
import pathlib
import sys

from fontTools.ttLib import TTFont

PREFIX = "Aarring"
FAMILY_NAMES = (1, 3, 4, 16)  # of the OpenType table "name": family, unique name, full name, typographic family
POSTSCRIPT_NAME = 6  # without spaces

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for source in map(pathlib.Path, sys.argv[2:]):
    font = TTFont(source, recalcBBoxes=False, recalcTimestamp=False)
    for record in font["name"].names:
        if record.nameID in FAMILY_NAMES:
            record.string = f"{PREFIX} {record.toUnicode()}"
        elif record.nameID == POSTSCRIPT_NAME:
            record.string = PREFIX + record.toUnicode()
    font.save(folder / source.name)
