#!/usr/bin/env python3
"""Kills crashdoc at random moments, or lets its disk fail, and checks that no acknowledged command is lost.

  crash.py --program crashdoc kills   --count 400      every kill is followed by a verification
  crash.py --program crashdoc control --count 100      a program that acknowledges too early must be found out
  crash.py --program crashdoc faults  --shim LIBRARY   write, sync, open … fail once, or from then on

Same seed, same order of moments; where in the program a moment falls depends on the machine.
"""
import argparse
import collections
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

READY = b"READY\n"


class Disk:
    """A folder with one document and the list of what its program acknowledged."""

    def __init__(self, program, root):
        self.program = program
        self.folder = os.path.join(root, "disk")
        self.acks = os.path.join(root, "acks")

    def fresh(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        open(self.acks, "w").close()
        subprocess.run([self.program, "init", self.folder], check=True)

    def copy_of(self, other):
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(other.folder, self.folder)
        open(self.acks, "w").close()

    def start(self, seed, count, *more, env=None):
        arguments = [self.program, "run", self.folder, self.acks, str(seed), str(count), *more]
        return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)

    def note(self, output):
        """Only whole lines count: half a line was not told to anyone."""
        lines = [line for line in output.split(b"\n")[:-1] if line.startswith(b"ACK ")]
        with open(self.acks, "ab") as file:
            file.write(b"".join(line + b"\n" for line in lines))
        return len(lines)

    def verify(self):
        return subprocess.run([self.program, "verify", self.folder, self.acks], capture_output=True)


def kill_once(disk, dice, *more):
    """One run until it is killed; exit status of a run that ended by itself, and how much it acknowledged."""
    run = disk.start(dice.randrange(1 << 32), 0, *more)
    # Mostly while working, now and then already while an earlier crash is being repaired.
    head = b"" if dice.random() < 0.2 else run.stdout.readline()
    timer = threading.Timer(dice.random() * 0.06, run.send_signal, [signal.SIGKILL])
    timer.start()
    output, errors = run.communicate()
    timer.cancel()
    acknowledged = disk.note(head + output)
    return (None if run.returncode == -signal.SIGKILL else run.returncode), acknowledged, errors


def kills(options, root):
    dice = random.Random(options.seed)
    disk = Disk(options.program, root)
    acknowledged = interrupted = 0
    for i in range(options.count):
        if i % 40 == 0:
            disk.fresh()
        status, acks, errors = kill_once(disk, dice)
        acknowledged += acks
        if status is None:
            interrupted += any(os.path.getsize(os.path.join(disk.folder, "work", name)) > 0
                               for name in os.listdir(os.path.join(disk.folder, "work")) if name.endswith("-journal"))
            # The next run verifies before it works; only the last of a series has none.
            if (i + 1) % 40 and i + 1 < options.count:
                continue
            check = disk.verify()
            status, errors = check.returncode, check.stderr
        if status:
            print(f"kill {i}: status {status}: {errors.decode()}")
            return 1
    print(f"{options.count} kills, {interrupted} in the middle of a transaction, {acknowledged} commands, none lost")
    return 0 if acknowledged > options.count and interrupted else 1


def control(options, root):
    dice = random.Random(options.seed)
    disk = Disk(options.program, root)
    for i in range(options.count):
        disk.fresh()
        kill_once(disk, dice, "ack-first")
        if disk.verify().returncode == 1:
            print(f"found out after {i + 1} kills")
            return 0
    print("a program that acknowledges too early went unnoticed")
    return 1


def faults(options, root):
    template, disk = Disk(options.program, os.path.join(root, "template")), Disk(options.program, root)
    os.makedirs(os.path.join(root, "template"))
    template.fresh()
    seen = collections.Counter()
    count_file = os.path.join(root, "count")

    def run(**fault):
        disk.copy_of(template)
        env = dict(os.environ, LD_PRELOAD=options.shim, FAULT_PATH=disk.folder,
                   **{f"FAULT_{name.upper()}": str(value) for name, value in fault.items()})
        process = disk.start(5, 12, env=env)
        output, errors = process.communicate(timeout=60)
        disk.note(output)
        return process.returncode, output, errors

    # A kill leaves what the system holds in memory, a power cut does not: the order of flushes is watched instead.
    status, output, errors = run(order="kept")
    if status or b"ACK" not in output:
        print(f"flushes: status {status}: {errors.decode()}")
        return 1
    status, output, errors = run(order="blind")
    if status != 2 or b"not flushed" not in errors:
        print(f"missing flushes went unnoticed: status {status}: {errors.decode()}")
        return 1

    for call in ("write", "sync", "open", "truncate", "rename", "unlink"):
        status, output, errors = run(call=call, at=0, count=count_file)
        total = int(open(count_file).read())
        if status or not total:
            print(f"without a fault: status {status}, {total} × {call}: {errors.decode()}")
            return 1
        for code in (5, 28) if call in ("write", "open", "sync") else (5,):
            for sticky in (0, 1):
                step = max(1, total // options.samples)
                for at in range(1 + (code + sticky) % step, total + 1, step):
                    status, output, errors = run(call=call, at=at, errno=code, sticky=sticky)
                    seen["trouble" if status or b"NOT" in output else "harmless"] += 1
                    where = f"{call} {at} of {total}, errno {code}, sticky {sticky}"
                    if status not in (0, 3):
                        print(f"{where}: status {status}: {errors.decode()}")
                        return 1
                    check = disk.verify()
                    if check.returncode:
                        print(f"{where}: afterwards {check.returncode}: {check.stderr.decode()}")
                        return 1
    print(f"{sum(seen.values())} faults, {seen['trouble']} were told, nothing acknowledged was lost")
    return 0 if seen["trouble"] else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--samples", type=int, default=8, help="faults per call, code and stickiness")
    parser.add_argument("--shim")
    parser.add_argument("what", choices=("kills", "control", "faults"))
    options = parser.parse_args()
    # A kill leaves the system's memory as it is, so a disk in memory proves the same, faster.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="aarring-crash-", dir=memory) as root:
        result = globals()[options.what](options, root)
    print(f"{time.monotonic() - began:.1f} s")
    return result


sys.exit(main())
