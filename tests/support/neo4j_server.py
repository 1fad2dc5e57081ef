"""A Neo4j server for the tests: the one NEO4J_URI names, else one in Docker, else one from its Maven jars."""

import hashlib
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import neo4j

HERE = Path(__file__).parents[1] / "neo4j_server"
VERSIONS = {21: "2026.08.1", 17: "5.26.0"}
"""The newest server by the oldest Java that runs it."""
IMAGE = f"neo4j:{VERSIONS[21]}"
SECONDS = 90


class NoServer(Exception):
    """No server can be had here, and why."""


@dataclass(frozen=True)
class Server:
    """A server that answers. Its database is the tests' to empty."""

    address: str
    login: tuple[str, str]
    kind: str
    stop: Callable[[], None]


def start_server(scratch: Path, cache: Path) -> Server:
    """Find or start a server. `cache` keeps the list of its jars. Raises NoServer."""
    if address := os.environ.get("NEO4J_URI"):
        login = (os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ.get("NEO4J_PASSWORD", ""))
        server = Server(address, login, "the server of NEO4J_URI", lambda: None)
        _refuse_foreign_data(server)
        return server
    password = secrets.token_urlsafe(16)
    server = _in_docker(password) or _from_jars(scratch, cache, password)
    _wait(server)
    return server


def _refuse_foreign_data(server: Server) -> None:
    """The tests empty the database, so they don't touch one with somebody's data in it."""
    with neo4j.GraphDatabase.driver(server.address, auth=server.login) as driver:
        count = driver.execute_query("MATCH (n) RETURN count(n) AS n").records[0]["n"]
    if count:
        message = f"the database of NEO4J_URI holds {count} nodes; the tests would delete them, so name an empty one"
        raise RuntimeError(message)


def _in_docker(password: str) -> Server | None:
    docker = shutil.which("docker")
    if docker is None or _output([docker, "info"], 10) is None:
        return None
    start = [docker, "run", "--rm", "--detach", "--publish", "127.0.0.1::7687", "--env", "NEO4J_AUTH", IMAGE]
    container = _output(start, 300, NEO4J_AUTH=f"neo4j/{password}")
    if container is None:
        return None
    port = (_output([docker, "port", container, "7687"], 10) or "").rsplit(":", 1)[-1]
    return Server(
        f"bolt://127.0.0.1:{port}", ("neo4j", password), f"Docker, {IMAGE}", lambda: _stop_container(docker, container)
    )


def _stop_container(docker: str, container: str) -> None:
    _output([docker, "stop", container], 60)


def _from_jars(scratch: Path, cache: Path, password: str) -> Server:
    maven = shutil.which("mvn")
    if maven is None:
        message = "there is no NEO4J_URI, no Docker and no Maven"
        raise NoServer(message)
    java, home = max(_javas(), default=(0, Path()))
    fitting = [version for oldest, version in VERSIONS.items() if oldest <= java]
    if not fitting:
        message = f"no JDK of version {min(VERSIONS)} or newer was found"
        raise NoServer(message)
    jars = _jars(maven, fitting[0], home, cache)
    return _launch(home, jars, (scratch, cache), password, f"Maven, {fitting[0]} on Java {java}")


def _javas() -> Iterator[tuple[int, Path]]:
    """Every JDK found, as its major version and its home."""
    on_path = shutil.which("java")
    homes = [Path(os.environ["JAVA_HOME"])] if "JAVA_HOME" in os.environ else []
    homes += [Path(on_path).resolve().parents[1]] if on_path else []
    homes += [*Path("/usr/lib/jvm").glob("*"), *Path("/Library/Java/JavaVirtualMachines").glob("*/Contents/Home")]
    for home in homes:
        release = home / "release"
        if not (home / "bin" / _program("javac")).exists() or not release.exists():
            continue
        if found := re.search(r'JAVA_VERSION="(\d+)', release.read_text(errors="replace")):
            yield int(found[1]), home


def _program(name: str) -> str:
    return name + ".exe" if sys.platform == "win32" else name


def _jars(maven: str, version: str, home: Path, cache: Path) -> str:
    """The class path of the server, asked of Maven once."""
    pom = HERE / "pom.xml"
    key = hashlib.sha256(pom.read_bytes() + version.encode()).hexdigest()[:16]
    kept = cache / f"{key}.classpath"
    if kept.exists() and all(map(os.path.exists, kept.read_text().split(os.pathsep))):
        return kept.read_text()
    ask = [maven, "-q", "-B", "-ntp", "-f", str(pom), f"-Dneo4j.version={version}", f"-Dmdep.outputFile={kept}"]
    if _output([*ask, "dependency:build-classpath"], 600, JAVA_HOME=str(home)) is None:
        message = f"Maven could not get the jars of Neo4j {version}"
        raise NoServer(message)
    return kept.read_text()


def _compiled(home: Path, jars: str, cache: Path) -> Path:
    """The folder of the compiled launcher, compiled once for each Java and text."""
    program = HERE / "TestServer.java"
    key = hashlib.sha256(program.read_bytes() + f"{home}{jars}".encode()).hexdigest()[:16]
    classes = cache / f"{key}.classes"
    if not (classes / "TestServer.class").exists():
        compile_it = [home / "bin" / _program("javac"), "-cp", jars, "-d", classes, program]
        subprocess.run([str(each) for each in compile_it], check=True, capture_output=True)
    return classes


def _launch(home: Path, jars: str, folders: tuple[Path, Path], password: str, kind: str) -> Server:
    scratch, cache = folders
    classes = _compiled(home, jars, cache)
    port = _free_port()
    quick = ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
    run = [home / "bin" / _program("java"), *quick, "-cp", f"{classes}{os.pathsep}{jars}"]
    log = (scratch / "server.log").open("wb")
    process = subprocess.Popen(  # a JDK's own java
        [*map(str, run), "TestServer", str(scratch / "data"), str(port)], stdin=subprocess.PIPE, stdout=log, stderr=log
    )
    log.close()
    assert process.stdin is not None
    process.stdin.write(f"{password}\n".encode())
    process.stdin.flush()

    def stop() -> None:
        assert process.stdin is not None
        process.stdin.close()
        process.kill()
        process.wait()

    return Server(f"bolt://127.0.0.1:{port}", ("neo4j", password), kind, stop)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _wait(server: Server) -> None:
    """Wait until the server lets the user in."""
    deadline = time.monotonic() + SECONDS
    while True:
        try:
            with neo4j.GraphDatabase.driver(server.address, auth=server.login) as driver, driver.session() as session:
                session.run("RETURN 1").consume()
        except (neo4j.exceptions.Neo4jError, neo4j.exceptions.DriverError) as error:
            if time.monotonic() > deadline:
                server.stop()
                raise NoServer(str(error)) from error
            time.sleep(0.5)
        else:
            return


def _output(command: list[str], seconds: float, **environment: str) -> str | None:
    """What a command says, or None where it fails."""
    try:
        done = subprocess.run(  # docker or mvn, found on the path
            command, capture_output=True, text=True, timeout=seconds, check=True, env={**os.environ, **environment}
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip()
