/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The programs of a PostgreSQL server that Debian's package brought, run by an account that is not root.
 *
 * @param folder the folder with the programs
 * @param account the account that runs them; empty for the present one
 */
record PostgresPrograms(Path folder, Optional<UserPrincipal> account) {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

    /** The programs of the newest version; empty if there are none or nobody could run them. */
    static Optional<PostgresPrograms> find() {
        if (!Files.isDirectory(PACKAGES)) {
            return Optional.empty();
        }
        try (var versions = Files.list(PACKAGES)) {
            boolean root = "root".equals(System.getProperty("user.name"));
            var account = account("postgres").or(() -> account("nobody"));
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")) && (!root
                    || account.isPresent()))
                    .max(Comparator.comparing(bin -> Double.valueOf(bin.getParent().getFileName()
                    .toString())))
                    .map(bin -> new PostgresPrograms(bin, root ? account : Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a program to its end and returns what it prints. */
    String run(Map<String, String> environment, String name, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(folder.resolve(name).toString()));
        command.addAll(List.of(arguments));
        var builder = builder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes());
        if (exit(process) != 0) {
            throw new IOException(name + ": " + output);
        }
        return output;
    }

    /** Whether a program ends well. */
    boolean succeeds(String name, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(folder.resolve(name).toString()));
        command.addAll(List.of(arguments));
        return exit(new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start()) == 0;
    }

    /** Prepares a command of the account. */
    ProcessBuilder builder(List<String> command) {
        var all = new ArrayList<String>();
        account.ifPresent(user -> all.addAll(List.of("setpriv", "--reuid=" + user.getName(), "--regid="
                + group(user),
                "--clear-groups")));
        all.addAll(command);
        return new ProcessBuilder(all).directory(FileSystems.getDefault().getPath("/").toFile());
    }

    /** Waits for a process and returns its exit code. */
    static int exit(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String group(UserPrincipal user) {
        return "nobody".equals(user.getName()) ? "nogroup" : user.getName();
    }

    private static Optional<UserPrincipal> account(String name) {
        try {
            return Optional.of(FileSystems.getDefault().getUserPrincipalLookupService()
                    .lookupPrincipalByName(name));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty(); // there is no such account
        }
    }
}
