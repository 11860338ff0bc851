/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Tells how far a run is, keeps failing inputs beside the log, and catches inputs that never end. */
@SuppressWarnings("nls")
public final class FuzzLog {

    /** No input may need more of the processor. */
    public static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long HOPELESS_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Path folder;
    private final String name;
    private final PrintStream out;
    private final Thread feeder = Thread.currentThread();
    private final long start = System.nanoTime();
    private long lastNews = start;
    private volatile Input current;

    private record Input(long number, byte[] content, long since) {
    }

    /**
     * Logs a run that this thread makes.
     *
     * @param folder where failing inputs are kept; null if nowhere
     * @param name begins their names
     * @param out takes the news; null for none
     */
    public FuzzLog(Path folder, String name, PrintStream out) {
        this.folder = folder;
        this.name = name;
        this.out = out;
    }

    void begin(long number, byte[] content) {
        current = new Input(number, content, System.nanoTime());
    }

    void end() {
        current = null;
    }

    void progress(long done, int findings) {
        if (out != null && (done & 0xFF) == 0 && System.nanoTime() - lastNews > EVERY_NANOS) {
            lastNews = System.nanoTime();
            out.printf("%s: %,d inputs, %d findings, %,d s%n", name, done, findings,
                    TimeUnit.NANOSECONDS.toSeconds(lastNews - start));
        }
    }

    void save(long number, byte[] input, Throwable cause) {
        if (folder == null) {
            return;
        }
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + "-" + number + ".input"), input);
            Files.writeString(folder.resolve(name + "-" + number + ".txt"), trace.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Watches from another thread; an input that does not end is kept, then the process is stopped. */
    public void watch() {
        var watcher = new Thread(this::watchInputs, "fuzz watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watchInputs() {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(1);
                var input = current;
                if (input != null && System.nanoTime() - input.since() > HOPELESS_NANOS) {
                    var hang = new AssertionError("input #" + input.number() + " does not end");
                    hang.setStackTrace(feeder.getStackTrace());
                    save(input.number(), input.content(), hang);
                    hang.printStackTrace();
                    Runtime.getRuntime().halt(1);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
