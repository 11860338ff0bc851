/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Another Java process, to be killed without warning. */
final class ChildProcess {

    /** How a process ends that signal 9 ended. */
    private static final int KILLED = 128 + 9;

    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a child on a job; what it complains of goes to a file of the run. Where opening is timed, all compilers
     * are on, as in the product: keys are stretched ten times faster where SHA-256 becomes the processor's own. A child
     * that is killed within seconds does more work without the second compiler, which would take most of its time.
     */
    static ChildProcess start(Job job) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=" + compilers(job), "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + job.work().resolve("child.jsa"), "-Xlog:disable", "-Xlog:all=off",
                "-cp", System.getProperty("java.class.path"), Torture.class.getName(), "child"));
        command.addAll(job.words());
        return new ChildProcess(new ProcessBuilder(command).directory(job.work().toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(job.work().resolve("child.log").toFile()))
                .start());
    }

    private static int compilers(Job job) {
        return job.theme() == Job.Theme.OPEN || job.theme() == Job.Theme.RAW ? 4 : 1;
    }

    /** Has a child make the database of a target. */
    static void setUp(Target target) throws IOException, InterruptedException {
        var job = target.job(1, Job.Theme.SETUP, false);
        var child = start(job);
        child.listen(words -> System.out.println(String.join(" ", words)));
        if (!child.await()) {
            throw new IOException("no database was made; see child.log in " + job.work());
        }
    }

    /** Hears everything that the child says until it is dead. */
    void listen(Consumer<String[]> listener) throws IOException {
        try (var reader = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                listener.accept(line.split("\t"));
            }
        }
    }

    /** Kills with signal 9, which no process can catch. What it said stays to be heard, unlike with Process. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Waits for the end; returns whether the child ended by itself and well. */
    boolean await() throws InterruptedException {
        return awaitExit() == 0;
    }

    /** Waits for the end; returns whether the child was killed and did not end by itself. */
    boolean awaitKilled() throws InterruptedException {
        return awaitExit() == KILLED;
    }

    private int awaitExit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }
}
