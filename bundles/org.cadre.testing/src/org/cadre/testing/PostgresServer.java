/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of a test's own, on a free port of this machine, in a temporary folder. It ends with
 * this process however that ends. Whoever connects needs a password.
 */
public final class PostgresServer implements AutoCloseable {

    /** The account that may do everything. */
    public static final String USER = "cadre";
    /** The password of that account. */
    public static final String SECRET = "anchor-harbor-7";

    private static final String HOST = "127.0.0.1";
    private static final int SECONDS = 60;
    /** Stops the server when the pipe to this process is closed, be it by its death. */
    private static final String WATCHED
            = "\"$@\" & server=$!; cat >/dev/null; kill -INT $server; wait $server";

    private final PostgresPrograms programs;
    private final Path folder;
    private final List<String> settings;
    private int port;
    private Process process;

    private PostgresServer(PostgresPrograms programs, Path folder, List<String> settings) {
        this.programs = programs;
        this.folder = folder;
        this.settings = settings;
    }

    /** Says why no server can be started here; empty if one can. */
    public static Optional<String> obstacle() {
        return PostgresPrograms.find().isPresent() ? Optional.empty()
                : Optional.of("PostgreSQL is not installed here (Debian's package postgresql)");
    }

    /**
     * Starts a server that forgets everything if the machine stops, which is fast.
     *
     * @param settings settings of the server, for instance {@code max_connections=20}
     */
    public static PostgresServer launch(String... settings) throws IOException {
        return launchDurable(Stream.concat(Stream.of("fsync=off", "full_page_writes=off"),
                Stream.of(settings)).toArray(String[]::new));
    }

    /** Starts a server that forgets nothing, as one does that people use. */
    public static PostgresServer launchDurable(String... settings) throws IOException {
        var programs = PostgresPrograms.find().orElseThrow();
        var all = new ArrayList<>(List.of("listen_addresses=" + HOST, "unix_socket_directories=",
                "shared_buffers=32MB"));
        all.addAll(List.of(settings));
        var server = new PostgresServer(programs, Files.createTempDirectory("cadre-postgres"), all);
        try {
            server.create();
            server.start();
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The server's port on 127.0.0.1, which stays the same when it is started again. */
    public int port() {
        return port;
    }

    /** The folder with the server's files, which the server can read. */
    public Path folder() {
        return folder;
    }

    /** The address of a database for Cadre. */
    public String url(String database) {
        return "postgresql://" + HOST + ':' + port + '/' + database;
    }

    /** Makes an empty database. */
    public void createDatabase(String name) throws IOException {
        execute("postgres", "CREATE DATABASE \"" + name + '"');
    }

    /** Removes a database; whoever works on it loses the connection. */
    public void dropDatabase(String name) throws IOException {
        execute("postgres", "DROP DATABASE \"" + name + "\" WITH (FORCE)");
    }

    /** Executes a statement, as the account that may do everything, and returns what it prints. */
    public String execute(String database, String sql) throws IOException {
        return programs.run(Map.of("PGPASSWORD", SECRET), "psql", "-X", "-q", "-A", "-t", "-v",
                "ON_ERROR_STOP=1",
                "-h", HOST, "-p", String.valueOf(port), "-U", USER, "-d", database, "-c", sql).strip();
    }

    /** Changes settings; they hold when the server starts again. */
    public void set(String... more) {
        settings.addAll(List.of(more));
    }

    /**
     * Starts the server again with a certificate for a host, signed by an {@link #authority} of its own.
     *
     * @return false if the program openssl is not there
     */
    public boolean useCertificate(String host) throws IOException {
        if (!Files.isExecutable(Path.of("/usr/bin/openssl"))) {
            return false;
        }
        openssl("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=authority -keyout ca.key -out ca.pem");
        openssl("req -newkey rsa:2048 -nodes -subj /CN=" + host + " -keyout server.key -out server.csr");
        Files.writeString(folder.resolve("names"), "subjectAltName=DNS:" + host);
        openssl("x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile names"
                + " -out server.pem");
        stop();
        set("ssl=on", "ssl_cert_file=" + folder.resolve("server.pem"),
                "ssl_key_file=" + folder.resolve("server.key"));
        start();
        return true;
    }

    /** The file with the certificate of who signed the server's. */
    public Path authority() {
        return folder.resolve("ca.pem");
    }

    private void openssl(String arguments) throws IOException {
        var command = new ArrayList<>(List.of("/usr/bin/openssl"));
        command.addAll(List.of(arguments.split(" ")));
        var process = programs.builder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (PostgresPrograms.exit(process) != 0) {
            throw new IOException("openssl " + arguments);
        }
    }

    /** Starts the server, also again after {@link #stop} or {@link #kill}. */
    public void start() throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", WATCHED, "sh",
                programs.folder().resolve("postgres").toString(), "-D", data().toString(), "-p",
                String.valueOf(port)));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        process = programs.builder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        awaitReady();
    }

    /** Stops the server at once, but orderly; connections are cut. */
    public void stop() throws IOException {
        if (process != null) {
            process.getOutputStream().close();
            PostgresPrograms.exit(process);
            process = null;
        }
    }

    /** Stops the server as a failure of its machine does. */
    public void kill() throws IOException {
        var all = process.descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
        stop();
    }

    /** Stops the server and deletes its files. */
    @Override
    public void close() throws IOException {
        stop();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private void create() throws IOException {
        port = freePort();
        var secret = Files.writeString(folder.resolve("secret"), SECRET);
        if (programs.account().isPresent()) {
            Files.setOwner(folder, programs.account().get());
            Files.setOwner(secret, programs.account().get());
        }
        programs.run(Map.of(), "initdb", "-D", data().toString(), "-U", USER, "-A", "scram-sha-256",
                "--pwfile",
                secret.toString(), "-E", "UTF8", "--locale=C", "--no-sync");
        Files.delete(secret);
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!programs.succeeds("pg_isready", "-q", "-h", HOST, "-p", String.valueOf(port))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException(Files.readString(log()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
