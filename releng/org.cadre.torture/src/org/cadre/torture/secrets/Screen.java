/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A screen in memory, on which keys are pressed by {@code xdotool}; closing it ends it. */
final class Screen implements AutoCloseable {

    private final Process server;
    private final String name;

    Screen() throws IOException {
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var number = server.inputReader().readLine();
        if (number == null) {
            throw new IOException("Xvfb does not start");
        }
        name = ":" + number.strip();
    }

    /** What DISPLAY is to be. */
    String name() {
        return name;
    }

    /** Waits for a window with such a title and returns its id. */
    String await(String title, long seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            var found = tool("search", "--onlyvisible", "--name", title).lines().findFirst();
            if (found.isPresent()) {
                TimeUnit.MILLISECONDS.sleep(500);
                return found.get();
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new IOException("no window with the title " + title);
    }

    void focus(String window) throws IOException, InterruptedException {
        tool("windowfocus", "--sync", window);
    }

    void type(String text) throws IOException, InterruptedException {
        tool("type", "--delay", "30", text);
    }

    void key(String... keys) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("key", "--delay", "100"));
        all.addAll(List.of(keys));
        tool(all.toArray(String[]::new));
    }

    private String tool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", name);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
