/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.secrets;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * What a district does with a database in a year, in some minutes: imports, matches, edits, kills, backups,
 * restores,
 * offline copies, errors. Searches after each part.
 */
final class Story {

    private static final String PROGRAM = "Induction";
    private static final int PATIENCE = 600;

    private final Product product;
    private final Path work;
    private final Path outside;
    private final Random random;
    private final PrintStream log;
    private long importMillis;

    /**
     * @param work the folder with everything that is searched
     * @param outside the folder with what is not: rosters, words, what is printed
     */
    Story(Product product, Path work, Path outside, Random random, PrintStream log) {
        this.product = product;
        this.work = work;
        this.outside = outside;
        this.random = random;
        this.log = log;
    }

    Path database() {
        return work.resolve("databases/harbor");
    }

    /** The folder beside the database in which its backups are. */
    Path backups() {
        return work.resolve("databases/harbor-backups");
    }

    /** Imports a roster: kills two imports first. */
    void imports(PlantedRoster roster) throws IOException, InterruptedException {
        Files.createDirectories(database().getParent());
        for (int i = 0; i < 2; i++) {
            kill(2_000 + random.nextInt(6_000), "import", "oneroster", roster.folder().toString());
        }
        long start = System.nanoTime();
        log.println("    " + done("import", "oneroster", roster.folder().toString()));
        importMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Imports a roster. */
    void importsOnce(PlantedRoster roster) throws IOException, InterruptedException {
        Files.createDirectories(database().getParent());
        done("import", "oneroster", roster.folder().toString());
    }

    /** Makes a program, matches and publishes, so that the pairs may write. */
    void program() throws IOException, InterruptedException {
        done("program", "create", PROGRAM, "--mentors", "experience >= 5", "--mentees", "experience < 2");
        done("match", "--program", PROGRAM, "--publish");
    }

    /** Makes a program, matches and publishes. */
    void match() throws IOException, InterruptedException {
        done("program", "create", PROGRAM, "--mentors", "experience >= 5", "--mentees", "experience < 2");
        done("match", "--program", PROGRAM, "--publish", "--explain");
        done("check");
    }

    /** Lets somebody write and kills the process while edits are not saved; then finds and saves them. */
    void types(List<String> words) throws IOException, InterruptedException {
        type(words);
        done("journal");
        done("journal", "restore", "--prefer", "mine");
    }

    /** Lets somebody write, waits until the journal is there, kills. */
    void type(List<String> words) throws IOException, InterruptedException {
        var file = Files.write(outside.resolve("words.txt"), words);
        long before = Files.size(product.output());
        var typist = product.client(Typist.class,
                List.of(database().toString(), file.toString(), Boolean.toString(product.isProtected())));
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!said(before).contains(Typist.READY)) {
            if (!typist.isAlive() || System.nanoTime() > end) {
                typist.destroyForcibly().waitFor();
                throw new IOException("the typist failed: " + said(before));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(500));
        typist.destroyForcibly().waitFor();
    }

    private String said(long from) throws IOException {
        try (var in = Files.newInputStream(product.output())) {
            in.skipNBytes(from);
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    /** Backs up, restores over the database and elsewhere; kills some of it. */
    void backUp() throws IOException, InterruptedException {
        done("backup");
        kill(1_500 + random.nextInt(3_000), "backup");
        done("backups", "--verify");
        kill(1_500 + random.nextInt(3_000), "restore", "--from", "latest");
        done("restore", "--from", "latest");
        done("restore", "--from", "latest", "--to", work.resolve("databases/copy").toString());
        done("history");
    }

    /** Imports a later roster, killed in the middle once, and takes it back. */
    void importsAgain(PlantedRoster later) throws IOException, InterruptedException {
        kill(1_000 + random.nextInt((int) Math.max(1_000, importMillis)), "import", "oneroster",
                later.folder().toString());
        done("import", "oneroster", later.folder().toString());
        done("import", "revert");
    }

    /** Takes the program along, packs, unpacks and brings it back; kills one of the packing. */
    void offline() throws IOException, InterruptedException {
        var folder = work.resolve("offline");
        Files.createDirectories(folder);
        kill(2_000 + random.nextInt(3_000), "offline", "take", "--program", PROGRAM, "--out",
                folder.resolve("killed.cadreoffline").toString());
        done("offline", "take", "--program", PROGRAM, "--out", folder.resolve("taken.cadreoffline").toString());
        product.done("offline", "unpack", folder.resolve("taken.cadreoffline").toString(), "--out",
                folder.resolve("unpacked").toString());
        done("offline", "return", folder.resolve("taken.cadreoffline").toString());
    }

    /** Does what fails, so that logs have something to say. */
    void errors(PlantedRoster roster) throws IOException, InterruptedException {
        var broken = Files.writeString(outside.resolve("broken.csv"), Files.readString(roster.folder()
                .resolve("users.csv")).substring(0, 3_000));
        cadre("import", "signups", broken.toString(), "--program", PROGRAM);
        cadre("import", "oneroster", broken.toString(), "--debug");
        cadre("revert", "no such commit", "--debug");
        cadre("list", "people", "--where", "name = ");
        product.cadre("check", "--db", database().toString(), "--user", "nobody", "--debug");
        product.cadre("list", "people", "--db", roster.folder().toString(), "--debug");
    }

    private String done(String... arguments) throws IOException, InterruptedException {
        return product.done(with(arguments));
    }

    private void cadre(String... arguments) throws IOException, InterruptedException {
        product.cadre(with(arguments));
    }

    private void kill(long millis, String... arguments) throws IOException, InterruptedException {
        var process = product.begin(with(arguments));
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        log.println("    " + String.join(" ", arguments).replaceAll(" /\\S+", "") + (ended ? " ended before"
                : " killed after") + ' ' + millis + " ms");
    }

    private String[] with(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--db", database().toString()));
        if (product.isProtected()) {
            all.addAll(List.of("--user", Product.ACCOUNT));
        }
        return all.toArray(String[]::new);
    }
}
