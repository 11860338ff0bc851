/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.secrets;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What somebody does with a protected database in the window: types without saving until the process is
 * killed; then
 * restores, looks at people, filters, saves, and closes the window as one should.
 *
 * @param database a protected database with people
 */
record WindowStory(Product product, Path database, PrintStream log) {

    private static final long PATIENCE = 240;
    private static final int FIELDS = 8;

    /** What is to be looked at in between. */
    @FunctionalInterface
    interface Look {

        /** Looks. */
        void look() throws IOException;
    }

    /** Plays it on a display of its own. */
    void run(Planted planted, Look look) throws IOException, InterruptedException {
        try (var screen = new Screen()) {
            var first = open(screen);
            try {
                type(screen, planted);
                log.println("    window: typed, not saved");
                look.look();
            } finally {
                first.destroyForcibly().waitFor();
            }
            log.println("    window: killed");
            look.look();
            closeWell(screen, planted);
            look.look();
        }
    }

    private Process open(Screen screen) throws IOException, InterruptedException {
        var process = product.window(database, screen.name());
        try {
            screen.focus(screen.await("Protected Database", PATIENCE));
            screen.type(Product.SECRET);
            screen.key("Return");
            screen.await(database.getFileName().toString(), PATIENCE);
            return process;
        } catch (IOException e) {
            process.destroyForcibly().waitFor();
            throw e;
        }
    }

    /** Opens the first person of the list and types into the first field that takes text. */
    private void type(Screen screen, Planted planted) throws IOException, InterruptedException {
        people(screen, planted);
        for (int field = 0; field < FIELDS; field++) {
            screen.type(planted.next("typed into the window"));
            if (waited(this::hasJournal, 8)) {
                return;
            }
            screen.key("Tab");
        }
        throw new IOException("nothing that was typed in the window came to the journal");
    }

    private void people(Screen screen, Planted planted) throws IOException, InterruptedException {
        screen.focus(screen.await(database.getFileName().toString(), PATIENCE));
        TimeUnit.SECONDS.sleep(3);
        screen.key("ctrl+shift+p");
        TimeUnit.SECONDS.sleep(3);
        screen.key("ctrl+f");
        screen.type(planted.next("filter of a table"));
        TimeUnit.SECONDS.sleep(1);
        screen.key("ctrl+a", "BackSpace");
        TimeUnit.SECONDS.sleep(1);
        screen.key("Down", "Home", "Return");
        TimeUnit.SECONDS.sleep(3);
    }

    private void closeWell(Screen screen, Planted planted) throws IOException, InterruptedException {
        var process = open(screen);
        try {
            screen.focus(screen.await("Edits Not Saved", PATIENCE));
            screen.key("Return");
            TimeUnit.SECONDS.sleep(3);
            people(screen, planted);
            screen.key("ctrl+s");
            if (!waited(() -> !hasJournal(), 30)) {
                throw new IOException("what was restored could not be saved in the window");
            }
            log.println("    window: restored, saved, " + exit(screen, process));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Chooses the last entry of the File menu; a program that does not end then is asked as at a logout. */
    private static String exit(Screen screen, Process process) throws IOException, InterruptedException {
        for (var key : List.of("alt+f", "Up", "Return")) {
            screen.key(key);
            TimeUnit.SECONDS.sleep(2);
        }
        if (process.waitFor(60, TimeUnit.SECONDS)) {
            return "closed by its menu";
        }
        process.destroy();
        return process.waitFor(PATIENCE, TimeUnit.SECONDS) ? "closed as at a logout" : "not closed in time";
    }

    private boolean hasJournal() {
        try (var files = Files.list(database.resolve("journal"))) {
            return files.anyMatch(file -> file.toString().endsWith(".journal"));
        } catch (IOException e) {
            return false; // no folder yet
        }
    }

    static boolean waited(BooleanSupplier condition, long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        return true;
    }
}
