/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.secrets;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Plants names and other words in databases by using the product, and looks for them byte by byte in
 * everything that
 * the product left on disk: in a protected database, in one that was protected later, and, to know that the
 * search
 * finds what is there, in one that is not protected.
 */
public final class SecretsRun {

    private static final int TYPED = 400;
    private static final int FEW_NAMES = 400;
    /** How much of what is there in readable form the search has to find, in percent. */
    private static final int SURE = 99;

    private final Path work;
    private final int names;
    private final long seed;
    private final Path program;
    private final PrintStream log = System.out;
    private int readable;

    private SecretsRun(Path work, int names, long seed, Path program) {
        this.work = work;
        this.names = names;
        this.seed = seed;
        this.program = program;
    }

    /**
     * Runs: folder to work in, number of names, seed, folder of the product, whether to use the window; one
     * more
     * for the short form.
     */
    public static void main(String[] arguments) throws Exception {
        var run = new SecretsRun(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
                Long.parseLong(arguments[2]), Path.of(arguments[3]));
        System.out.println("seed " + arguments[2]);
        if (arguments.length > 5) {
            run.inShort();
        } else {
            run.unprotected();
            run.protectedLater();
            run.protectedFromTheStart(Boolean.parseBoolean(arguments[4]));
        }
        System.out.println(run.readable + " planted words found where none may be");
        System.exit(run.readable == 0 ? 0 : 1);
    }

    /** Imports, writes, kills, protects: before there is all to be found, then nothing. */
    private void inShort() throws IOException, InterruptedException {
        var place = place("short");
        var planted = new Planted(seed);
        var story = story(place, false);
        story.importsOnce(roster(place, names, planted));
        story.program();
        story.type(typed(planted, TYPED / 2));
        surely(search(place, planted), planted);
        place.product().done("db", "protect", "--db", story.database().toString(), "--user", Product.ACCOUNT);
        none(place, planted);
        story(place, true).type(typed(planted, TYPED / 2));
        none(place, planted);
    }

    /** The control: the same story without protection leaves nearly everything readable. */
    private void unprotected() throws IOException, InterruptedException {
        log.println("not protected (the control):");
        var place = place("control");
        var planted = new Planted(seed);
        var roster = roster(place, Math.min(names, FEW_NAMES), planted);
        var story = story(place, false);
        story.imports(roster);
        story.match();
        story.type(typed(planted, TYPED / 2));
        story.backUp();
        surely(search(place, planted), planted);
    }

    private static void surely(Finds found, Planted planted) {
        int expected = planted.count(null).get("name");
        int seen = found.words().isEmpty() ? 0 : planted.count(found.words()).getOrDefault("name", 0);
        if (seen * 100 < expected * SURE) {
            throw new IllegalStateException("The search found only " + seen + " of " + expected
                    + " names that can be read, so that it proves nothing.");
        }
    }

    /** What was readable before is gone once the database is protected and its old backups are deleted. */
    private void protectedLater() throws IOException, InterruptedException {
        log.println("protected later:");
        var place = place("later");
        var planted = new Planted(seed + 1);
        var roster = roster(place, Math.min(names, FEW_NAMES), planted);
        var before = story(place, false);
        before.imports(roster);
        before.match();
        before.type(typed(planted, TYPED / 2));
        before.backUp();
        log.println("    before: " + search(place, planted).words().size() + " words found");
        place.product().done("db", "protect", "--db", before.database().toString(), "--user", Product.ACCOUNT);
        deleteOlder(before, place.searched());
        none(place, planted);
        var after = story(place, true);
        after.backUp();
        none(place, planted);
    }

    /**
     * As the handbook says: copies and backups made before protection stay readable until somebody deletes
     * them.
     */
    private static void deleteOlder(Story story, Path searched) throws IOException {
        delete(story.backups());
        delete(searched.resolve("databases/copy"));
        try (var siblings = Files.list(story.database().getParent())) {
            for (var aside : siblings.filter(p -> p.getFileName().toString().contains("-before-restore-")).toList()) {
                delete(aside);
            }
        }
    }

    private void protectedFromTheStart(boolean window) throws IOException, InterruptedException {
        log.println("protected from the start:");
        var place = place("protected");
        var planted = new Planted(seed + 2);
        var roster = roster(place, names, planted);
        var story = story(place, true);
        story.imports(roster);
        none(place, planted);
        story.match();
        story.types(typed(planted, TYPED));
        none(place, planted);
        story.backUp();
        story.importsAgain(roster.later(place.outside().resolve("later"), planted));
        none(place, planted);
        story.offline();
        story.errors(roster);
        story.type(typed(planted, TYPED));
        none(place, planted);
        if (window) {
            new WindowStory(place.product().with(true), story.database(), log).run(planted, () -> none(place, planted));
        } else {
            log.println("    window skipped: no Xvfb or xdotool here");
        }
        none(place, planted);
        log.println("    planted: " + planted.count(null));
    }

    private static List<String> typed(Planted planted, int count) {
        return IntStream.range(0, count).mapToObj(i -> planted.next("typed text")).toList();
    }

    /** Where a story plays. */
    private record Place(Product product, Path searched, Path outside) {
    }

    private Place place(String name) throws IOException {
        var searched = work.resolve(name);
        var outside = work.resolve(name + "-outside");
        for (var folder : List.of("home", "tmp")) {
            Files.createDirectories(searched.resolve(folder));
        }
        Files.createDirectories(outside);
        Folders.copy(program, searched.resolve("program"));
        return new Place(new Product(searched.resolve("program"), searched.resolve("home"), searched.resolve("tmp"),
                outside.resolve("printed.txt"), false), searched, outside);
    }

    private Story story(Place place, boolean isProtected) {
        return new Story(place.product().with(isProtected), place.searched(), place.outside(), new Random(seed), log);
    }

    private PlantedRoster roster(Place place, int people, Planted planted) throws IOException, InterruptedException {
        var sample = place.outside().resolve("sample");
        place.product().done("sample", "--db", sample.toString(), "--educators", Integer.toString(people), "--schools",
                Integer.toString(Math.max(4, people / 100)));
        var roster = new PlantedRoster(place.outside().resolve("roster"));
        place.product().done("export", "oneroster", "--db", sample.toString(), roster.folder().toString());
        delete(sample);
        roster.plant(planted);
        return roster;
    }

    private void none(Place place, Planted planted) throws IOException {
        readable += search(place, planted).words().size();
    }

    private Finds search(Place place, Planted planted) throws IOException {
        var finds = new ByteSearch(planted).search(List.of(place.searched()));
        log.println("    searched " + finds.extent() + ": " + finds.words().size() + " of " + planted.size()
                + " planted words found " + planted.count(finds.words()));
        finds.places().forEach((where, count) -> log.println("        " + count + " in "
                + where.replace(work.toString() + '/', "")));
        return finds;
    }

    private static void delete(Path folder) {
        Folders.delete(folder);
    }
}
