#!/bin/sh
# Prints the command that makes a virtual environment of Python 3.11 or later, or "stop:" with what to install first.
# PYTHON names the interpreter to use; otherwise the first that will do is taken.

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }
has_venv() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }
has_uv() { command -v uv >/dev/null 2>&1; }

if [ -n "$PYTHON" ]; then set -- "$PYTHON"; else set -- python3 python3.14 python3.13 python3.12 python3.11; fi

found=
for python do
    is_new_enough "$python" || continue
    if has_venv "$python"; then echo "'$python' -m venv"; exit; fi
    found=${found:-$python}
done

if [ -n "$PYTHON" ] && [ -z "$found" ]; then
    echo "stop: newslint needs Python 3.11 or later, which $PYTHON is not"
elif has_uv; then
    # --seed brings the pip that the rest of the set-up calls; where no Python will do, uv fetches one.
    echo "uv venv --quiet --seed --python '${found:->=3.11}'"
elif [ -n "$found" ]; then
    echo "stop: $found makes no virtual environments: install python3-venv (Debian: apt install git make python3-venv) or uv"
else
    echo "stop: newslint needs Python 3.11 or later: install it (Debian: apt install git make python3-venv) or uv, or name it with PYTHON=..."
fi
