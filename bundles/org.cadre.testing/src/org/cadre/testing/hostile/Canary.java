/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What hostile inputs point to: a server of this machine that nobody may ask, a file that nobody may read,
 * and a folder in which nothing may change.
 */
@SuppressWarnings("nls")
public final class Canary implements AutoCloseable {

    /** What the file says; it may turn up nowhere. */
    public static final String SECRET = "canary-7f3a";

    private static final int BACKLOG = 50;

    private final Path folder;
    private final Path secret;
    private final ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    private final AtomicInteger requests = new AtomicInteger();
    private final TreeMap<Path, String> before;

    /**
     * Puts a canary into a folder.
     *
     * @param folder everything in it has to stay as it is now, but for what is below its folder "inside"
     */
    public Canary(Path folder) throws IOException {
        this.folder = folder;
        secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        Files.createDirectories(inside());
        before = state();
        var listener = new Thread(this::listen, "canary");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        try {
            while (true) {
                try (var caller = server.accept()) {
                    requests.incrementAndGet();
                    caller.getOutputStream().write("HTTP/1.0 404 no\r\n\r\n".getBytes());
                }
            }
        } catch (SocketException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where inputs lie and what is made of them. */
    public Path inside() {
        return folder.resolve("inside");
    }

    /** The file that nobody may read. */
    public Path secret() {
        return secret;
    }

    /** Every way in which an input can name the server or the file. */
    public List<String> uris() {
        var host = "//127.0.0.1:" + server.getLocalPort() + "/";
        return List.of("http:" + host + "x.dtd", "https:" + host + "x", "ftp:" + host + "x",
                "jar:http:" + host + "x.jar!/x", host + "x", secret.toUri().toString(), secret.toString(),
                "../secret.txt", "file:" + host + "x", "archive:http:" + host + "x.zip!/x",
                "platform:/resource/../secret.txt", "data:text/xml,<x/>");
    }

    /** Fails if the server was asked, or anything outside changed. */
    public void requireUntouched() throws IOException {
        if (requests.get() > 0) {
            throw new AssertionError(requests.get() + " requests were made");
        }
        var now = state();
        if (!now.equals(before)) {
            throw new AssertionError("changed outside: " + before + " became " + now);
        }
    }

    private TreeMap<Path, String> state() throws IOException {
        var state = new TreeMap<Path, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> !f.startsWith(inside())).toList()) {
                state.put(file, Files.isRegularFile(file) ? Arrays.toString(Files.readAllBytes(file)) : "");
            }
        }
        return state;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
