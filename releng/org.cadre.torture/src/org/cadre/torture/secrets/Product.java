/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built product as somebody starts it whose home, temporary folder and program folder are in one place.
 * What it
 * prints goes to a file elsewhere, as to a terminal.
 *
 * @param program its folder, a copy of which everything may be written
 * @param home the home folder, with caches, settings and the workspace
 * @param temporary what TMPDIR and java.io.tmpdir name
 * @param output the file for what it prints
 * @param isProtected whether the secret of the account is in the environment
 */
record Product(Path program, Path home, Path temporary, Path output, boolean isProtected) {

    static final String ACCOUNT = "cora";
    static final String SECRET = "plain kettle orbit march";
    private static final int PATIENCE = 900;

    /** The same from the moment that the database is protected, or not yet. */
    Product with(boolean protection) {
        return new Product(program, home, temporary, output, protection);
    }

    /** What became of a run. */
    record Ended(int code, String text) {
    }

    /** Runs a command of the command line to its end. */
    Ended cadre(String... arguments) throws IOException, InterruptedException {
        long before = Files.exists(output) ? Files.size(output) : 0;
        var process = start("org.cadre.cli.cadre", List.of("-data", "@none"), List.of(arguments), Map.of());
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        var all = Files.readAllBytes(output);
        return new Ended(process.exitValue(), new String(all, (int) before, (int) (all.length - before),
                java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Runs a command that has to succeed; findings (1) are no failure. */
    String done(String... arguments) throws IOException, InterruptedException {
        var ended = cadre(arguments);
        if (ended.code() > 1) {
            throw new IOException("cadre " + String.join(" ", arguments) + " ended with " + ended.code() + ": "
                    + ended.text());
        }
        return ended.text();
    }

    /** Starts a command, to be killed. */
    Process begin(String... arguments) throws IOException {
        return start("org.cadre.cli.cadre", List.of("-data", "@none"), List.of(arguments), Map.of());
    }

    /** Starts the window on a display. */
    Process window(Path database, String display) throws IOException {
        return start("org.cadre.workbench.application",
                List.of("-data", home.resolve(".local/share/cadre/workspace").toString()),
                List.of("--db", database.toString()), Map.of("DISPLAY", display, "GDK_BACKEND", "x11"));
    }

    private Process start(String application, List<String> before, List<String> arguments, Map<String, String> more)
            throws IOException {
        var command = new ArrayList<>(java());
        command.addAll(List.of("-jar", launcher().toString(), "-nosplash", "-application", application));
        command.addAll(before);
        command.addAll(arguments);
        return process(command, more);
    }

    /** Starts a class of the torture with what the product's processes have around them. */
    Process client(Class<?> type, List<String> arguments) throws IOException {
        var command = new ArrayList<>(java());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), type.getName()));
        command.addAll(arguments);
        return process(command, Map.of());
    }

    private List<String> java() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8", "-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home,
                "-Duser.name=" + ACCOUNT);
    }

    private Process process(List<String> command, Map<String, String> more) throws IOException {
        var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.equals("DISPLAY"));
        environment.put("HOME", home.toString());
        environment.put("TMPDIR", temporary.toString());
        environment.put("CADRE_NEW_SECRET", SECRET);
        if (isProtected) {
            environment.put("CADRE_SECRET", SECRET);
        }
        environment.putAll(more);
        return builder.start();
    }

    private Path launcher() throws IOException {
        try (var jars = Files.list(program.resolve("plugins"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        }
    }
}
